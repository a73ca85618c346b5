// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/child_process.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <string>

namespace starvane::bench {

/// Prints what a program cost.
void tellCost(const std::string &what, const ChildCost &cost);

/// Prints a figure, its target, the one as a part of the other, and whether it is met.
void tellVerdict(const std::string &what, double figure, double limit);

/// The shortest of ten runs, in milliseconds.
template <class Run>
[[nodiscard]] double shortest(Run run)
{
    constexpr int rounds = 10;
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        run();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    return best;
}

} // namespace starvane::bench
