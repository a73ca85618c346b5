// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/verdict.h"

#include <cstdio>

namespace starvane::bench {

void tellCost(const std::string &what, const ChildCost &cost)
{
    std::printf("%-46s %7.2f s wall %7.2f s cpu %7.0f MiB%s\n", what.c_str(), cost.wallSeconds,
                cost.cpuSeconds, cost.peakMebibytes, cost.exitCode == 0 ? "" : "   FAILED");
    std::fflush(stdout);
}

void tellVerdict(const std::string &what, double figure, double limit)
{
    std::printf("  %-52s %9.3f of at most %8.3f: %5.2f, %s\n", what.c_str(), figure, limit,
                figure / limit, figure <= limit ? "met" : "MISSED");
    std::fflush(stdout);
}

} // namespace starvane::bench
