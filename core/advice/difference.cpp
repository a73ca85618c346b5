// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/difference.h"

#include "core/rating/interval.h"

#include <algorithm>
#include <cmath>

namespace starvane::core {

namespace {

constexpr double normalQuantile = 1.959963984540054; // two-sided 95 %
constexpr std::size_t fewestDays = 3;

/// Student's two-sided 95 % quantile, by the expansion of M. Abramowitz and I. A. Stegun, Handbook
/// of Mathematical Functions, 26.7.5: within 1 % from 3 degrees of freedom on, 3 % short for 2.
double studentQuantile(double freedom)
{
    const double x = normalQuantile;
    const double x3 = std::pow(x, 3);
    const double x5 = std::pow(x, 5);
    const double x7 = std::pow(x, 7);
    return x + (x3 + x) / (4 * freedom) + (5 * x5 + 16 * x3 + 3 * x) / (96 * std::pow(freedom, 2))
        + (3 * x7 + 19 * x5 + 17 * x3 - 15 * x) / (384 * std::pow(freedom, 3));
}

struct Ratio {
    double value = 0;
    double variance = 0;
};

Ratio ratioOf(std::span<const DaySum> days)
{
    double numerator = 0;
    double denominator = 0;
    for (const DaySum &day : days) {
        numerator += day.numerator;
        denominator += day.denominator;
    }
    const double ratio = numerator / denominator;
    double squares = 0;
    for (const DaySum &day : days)
        squares += std::pow(day.numerator - ratio * day.denominator, 2);
    const auto count = static_cast<double>(days.size());
    return {ratio, count / (count - 1) * squares / (denominator * denominator)};
}

} // namespace

Difference rateDifference(const CountedRate &before, const CountedRate &after)
{
    const Interval first = wilsonInterval(before.rate, before.counted);
    const Interval second = wilsonInterval(after.rate, after.counted);
    const double value = after.rate - before.rate;
    return {value, value - std::hypot(after.rate - second.low, first.high - before.rate),
            value + std::hypot(second.high - after.rate, before.rate - first.low)};
}

std::optional<Difference>
meanDifference(std::span<const DaySum> before, std::span<const DaySum> after)
{
    const std::size_t days = std::min(before.size(), after.size());
    if (days < fewestDays)
        return std::nullopt;
    const Ratio first = ratioOf(before);
    const Ratio second = ratioOf(after);
    const double value = second.value - first.value;
    const double reach = studentQuantile(static_cast<double>(days - 1))
        * std::sqrt(first.variance + second.variance);
    return Difference{value, value - reach, value + reach};
}

} // namespace starvane::core
