// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report_bench.h"

#include "core/base/month.h"
#include "core/rating/rater.h"
#include "tests/bench/verdict.h"

namespace starvane::bench {

namespace {

/// The month before the one that the data end in: all its days are known.
std::string wholeMonth(const Bench &bench)
{
    const core::PackSet set = packs();
    auto ledger = core::Ledger::open(bench.database());
    const auto on = (*core::Rater(*ledger, set).score({storeName, {}, {}, {}})).on;
    return core::toText(core::monthOf(on) - std::chrono::months{1});
}

} // namespace

void measureReport(const Bench &bench)
{
    constexpr int rounds = 5;
    constexpr double kibibyte = 1024;
    const std::string month = wholeMonth(bench);
    const auto pdf = bench.folder / "report.pdf";
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < rounds; ++round) {
        const auto cost =
            run({bench.program.string(), "--database", bench.database().string(), "report",
                 "--store", storeName, "--month", month, "-o", pdf.string()});
        tellCost("starvane report, one month", cost);
        best = std::min(best, cost.wallSeconds);
    }
    tellVerdict("starvane report, s wall", best, 1);
    tellVerdict("its PDF, KiB", static_cast<double>(std::filesystem::file_size(pdf)) / kibibyte,
                300);
}

} // namespace starvane::bench
