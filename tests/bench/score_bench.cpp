// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/score_bench.h"

#include "core/rating/rater.h"
#include "tests/bench/verdict.h"

namespace starvane::bench {

void measureScore(const Bench &bench)
{
    constexpr int rounds = 10;
    constexpr double millisecondsPerSecond = 1000;
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < rounds; ++round) {
        const auto cost = run({bench.program.string(), "--database", bench.database().string(),
                               "score", "--store", storeName, "--json"});
        best = std::min(best, cost.cpuSeconds);
    }
    tellVerdict("starvane score, ms of process time", best * millisecondsPerSecond, 50);
    const core::PackSet set = packs();
    auto ledger = core::Ledger::open(bench.database());
    core::Rater rater(*ledger, set);
    const auto on = (*rater.score({storeName, {}, {}, {}})).on;
    const double trend = shortest([&] {
        (void)rater.trend({storeName, "fulfilment", {on - std::chrono::days{364}, on}, {}});
    });
    tellVerdict("a year's trend of one indicator, ms", trend, 5);
}

} // namespace starvane::bench
