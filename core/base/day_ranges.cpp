// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_ranges.h"

#include <algorithm>

namespace starvane::core {

std::vector<DayRange> joined(std::vector<DayRange> ranges)
{
    constexpr std::chrono::days oneDay{1};
    std::sort(ranges.begin(), ranges.end(),
              [](const DayRange &a, const DayRange &b) { return a.first < b.first; });
    std::vector<DayRange> result;
    for (const DayRange &range : ranges) {
        if (!result.empty() && range.first <= result.back().last + oneDay)
            result.back().last = std::max(result.back().last, range.last);
        else
            result.push_back(range);
    }
    return result;
}

} // namespace starvane::core
