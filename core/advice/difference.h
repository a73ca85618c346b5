// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace starvane::core {

/// How much a figure changed, and where the change lies with 95 % confidence.
struct Difference {
    double value = 0; // after − before
    double low = 0;
    double high = 0;
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// A rate, a fraction, of so many counted records, at least one.
struct CountedRate {
    double rate = 0;
    std::int64_t counted = 0;
};

/// A day's Σ weight·value and Σ weight, the latter above 0.
struct DaySum {
    double numerator = 0;
    double denominator = 0;
};

/// The difference of two independent rates with the hybrid score interval: the square-and-add of
/// two Wilson intervals without correction for continuity (R. G. Newcombe, Interval estimation for
/// the difference between independent proportions, Statistics in Medicine 17, 1998, p. 873, method
/// 10).
[[nodiscard]] Difference rateDifference(const CountedRate &before, const CountedRate &after);

/// The difference of two means, each Σ numerator / Σ denominator over days. Records of one day have
/// much in common, so days are what is sampled: a mean is a ratio of daily sums, whose variance is
/// n/(n−1) · Σ(yᵢ − r·xᵢ)² / (Σxᵢ)² (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, section 6.3,
/// without correction for a finite population). The quantile is Student's with one less than the
/// days of the shorter side, which errs to the wide side. Nothing with fewer than three days on a
/// side.
[[nodiscard]] std::optional<Difference>
meanDifference(std::span<const DaySum> before, std::span<const DaySum> after);

} // namespace starvane::core
