// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace starvane::core {

/// The last day asked of records that count for ever.
constexpr std::int64_t noLastDay = 9999999;

/// Sums over the records of some days under one rule. Integers, so that differences of running
/// totals are exact.
struct MeasureSum {
    std::int64_t counted = 0;
    std::int64_t missed = 0; // of a mean always 0: it depends on the benchmark of the day asked
    std::int64_t excluded = 0; // the pending ones included
    std::int64_t pending = 0;
    std::int64_t weight = 0; // in 1/1000
    std::int64_t weighted = 0; // Σ weight·value in 1/1000 and the unit's steps

    MeasureSum &operator+=(const MeasureSum &other)
    {
        counted += other.counted;
        missed += other.missed;
        excluded += other.excluded;
        pending += other.pending;
        weight += other.weight;
        weighted += other.weighted;
        return *this;
    }

    friend MeasureSum operator-(const MeasureSum &a, const MeasureSum &b)
    {
        return {a.counted - b.counted, a.missed - b.missed, a.excluded - b.excluded,
                a.pending - b.pending, a.weight - b.weight, a.weighted - b.weighted};
    }

    friend bool operator==(const MeasureSum &, const MeasureSum &) = default;
};

} // namespace starvane::core
