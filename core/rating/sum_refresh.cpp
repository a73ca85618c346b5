// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/sum_refresh.h"

#include "core/ledger/sqlite.h"
#include "core/rating/tip_finder.h"

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

Result<Done> refreshSums(Ledger &ledger, const PackSet &packs, const Store &store,
                         const TouchedDays &touched, SumKeeper::Records records)
{
    const auto rules = rulesOf(ledger, packs, store);
    if (!rules)
        return Failure{rules.error()};
    const RatingPlan plan(ledger.database(), *rules);
    SumKeeper sums(ledger.database(), *rules, plan);
    sums.update(touched, records);
    findTodaysFacts(ledger.database(), *rules, plan, sums);
    return Done{};
}

void forgetSums(Ledger &ledger, const Store &store)
{
    ledger.database()
        .prepare("DELETE FROM measure_rule WHERE store = ?1")
        .with(static_cast<std::int64_t>(store.id))
        .run();
}

} // namespace starvane::core
