// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/store_lookup.h"

#include "core/ledger/sqlite.h"

namespace starvane::core {

namespace {

std::vector<Reading> readingsOf(Database &database, StoreId store)
{
    std::vector<Reading> readings;
    Statement rows = database.prepare("SELECT indicator, day, value, score, peer, excellent"
                                      " FROM reading_record WHERE store = ?1");
    rows.with(static_cast<std::int64_t>(store));
    while (rows.step()) {
        readings.push_back({std::string(rows.text(0)), Day{std::chrono::days{rows.integer(1)}},
                            rows.optionalReal(2), rows.optionalReal(3), rows.optionalReal(4),
                            rows.optionalReal(5)});
    }
    return readings;
}

} // namespace

Result<StorePack> packOf(Ledger &ledger, const PackSet &packs, const std::string &store)
{
    auto named = ledger.store(store);
    if (!named)
        return Failure{named.error()};
    const auto pack = packs.pack(named->platform);
    if (!pack)
        return Failure{pack.error()};
    return StorePack{*std::move(named), *pack};
}

Result<StoreRules> rulesOf(Ledger &ledger, const PackSet &packs, const Store &store)
{
    const auto pack = packs.pack(store.platform);
    if (!pack)
        return Failure{pack.error()};
    const auto settings = ledger.settings(store.id);
    if (!settings)
        return Failure{settings.error()};
    return StoreRules(store, **pack, *settings, readingsOf(ledger.database(), store.id));
}

Result<StoreRules> rulesOf(Ledger &ledger, const PackSet &packs, const std::string &store)
{
    const auto named = ledger.store(store);
    if (!named)
        return Failure{named.error()};
    return rulesOf(ledger, packs, *named);
}

} // namespace starvane::core
