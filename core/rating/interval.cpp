// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/interval.h"

#include <algorithm>
#include <cmath>

namespace starvane::core {

Interval wilsonInterval(double rate, std::int64_t counted)
{
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution lie below
    const auto n = static_cast<double>(counted);
    const double stretch = 1 + z * z / n;
    const double middle = (rate + z * z / (2 * n)) / stretch;
    const double half = z / stretch * std::sqrt(rate * (1 - rate) / n + z * z / (4 * n * n));
    // The rate itself always lies within; rounding could leave it out at 0 and 1.
    return {std::clamp(middle - half, 0.0, rate), std::clamp(middle + half, rate, 1.0)};
}

} // namespace starvane::core
