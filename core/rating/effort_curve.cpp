// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/effort_curve.h"

#include <set>

namespace starvane::core {

EffortCurve::EffortCurve(Gain gain, std::size_t last, const std::vector<std::size_t> &bends)
    : m_gain(std::move(gain))
{
    std::set<std::size_t> efforts{0, last};
    for (const std::size_t bend : bends) {
        if (bend < last)
            efforts.insert(bend);
    }
    for (const std::size_t effort : efforts)
        m_corners.push_back({effort, m_gain(effort)});
}

} // namespace starvane::core
