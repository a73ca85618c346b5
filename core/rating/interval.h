// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace starvane::core {

/// Where a rate lies with 95 % confidence, fractions from 0 to 1.
struct Interval {
    double low = 0;
    double high = 1;
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// Wilson's score interval at 95 % (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927, p. 209; without
/// correction for continuity, method 3 in R. G. Newcombe, Statistics in Medicine 17, 1998, p. 857).
/// It stays within 0 and 1 and is of use for a handful of records and for rates of 0 and 1.
/// @p rate is Σ weight·value / Σ weight of @p counted records, at least one. Where weights differ
/// the sample is taken as the number of records: (Σw)²/Σw² (L. Kish, Survey Sampling, 1965) would
/// be smaller, but Σw² is not among the sums that are kept, and packs weigh all records alike
/// unless the seller sets a parameter.
[[nodiscard]] Interval wilsonInterval(double rate, std::int64_t counted);

} // namespace starvane::core
