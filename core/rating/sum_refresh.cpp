// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/sum_refresh.h"

#include "core/rating/tip_finder.h"

namespace starvane::core {

namespace {

/// What the store's overview will ask first is found out now and kept.
void findTodaysFacts(Database &database, const StoreRules &rules, const RatingPlan &plan,
                     SumKeeper &sums)
{
    CardScorer scorer(database, rules, plan, sums);
    const Card &card = rules.pack().cards.front();
    const Day on = plan.defaultDay(card);
    TipFinder finder(database, plan, sums, scorer, FactCache::Mode::Fill);
    static_cast<void>(finder.find(card.on(on), scorer.score(card, on, std::nullopt)));
}

} // namespace

void refreshSums(Database &database, const StoreRules &rules, const TouchedDays &touched,
                 SumKeeper::Records records)
{
    const RatingPlan plan(database, rules);
    SumKeeper sums(database, rules, plan);
    sums.update(touched, records);
    findTodaysFacts(database, rules, plan, sums);
}

void forgetSums(Ledger &ledger, const Store &store)
{
    ledger.database()
        .prepare("DELETE FROM measure_rule WHERE store = ?1")
        .with(static_cast<std::int64_t>(store.id))
        .run();
}

} // namespace starvane::core
