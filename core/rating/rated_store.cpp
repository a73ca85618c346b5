// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rated_store.h"

#include "core/ledger/touched_days.h"
#include "core/rating/store_lookup.h"

namespace starvane::core {

RatedStore::RatedStore(Database &ledgerDatabase, StoreRules storeRules)
    : database(ledgerDatabase)
    , rules(std::move(storeRules))
    , plan(database, rules)
    , sums(database, rules, plan)
    , scorer(database, rules, plan, sums)
{
}

Result<std::unique_ptr<RatedStore>>
openRated(Ledger &ledger, const PackSet &packs, const std::string &name)
{
    auto rules = rulesOf(ledger, packs, name);
    if (!rules)
        return Failure{rules.error()};
    auto rated = std::make_unique<RatedStore>(ledger.database(), *std::move(rules));
    if (!rated->sums.isUpToDate()) {
        Transaction transaction(ledger.database());
        rated->sums.update(TouchedDays(rated->rules.zone()), SumKeeper::Records::Committed);
        transaction.commit();
    }
    return rated;
}

} // namespace starvane::core
