// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bisect.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace starvane::core {

/// What efforts of 0, 1, 2 … units gain: nothing for none, and more effort never gains less. A gain
/// is worked out when it is asked for, so that a curve costs nothing by its length.
class EffortCurve {
public:
    using Gain = std::function<double(std::size_t effort)>;

    /// Efforts up to @p last. @p bends are the efforts after which a further unit may gain less
    /// than the one before it, in any order; some too many do no harm, those above @p last are left
    /// out.
    EffortCurve(Gain gain, std::size_t last, const std::vector<std::size_t> &bends);

    [[nodiscard]] std::size_t last() const { return m_corners.back().effort; }
    [[nodiscard]] double gain(std::size_t effort) const { return m_gain(effort); }
    /// What the last effort gains.
    [[nodiscard]] double most() const { return m_corners.back().gain; }

    struct Corner {
        std::size_t effort = 0;
        double gain = 0;
    };
    /// None, the bends and the last effort, ascending. Between two of them each further unit gains
    /// at least as much as the one before.
    [[nodiscard]] const std::vector<Corner> &corners() const { return m_corners; }
    /// The least effort that gains as much as @p holds asks for; last() + 1 when none does. What
    /// holds for a gain holds for a higher one.
    template <class F>
    [[nodiscard]] std::size_t first(F holds) const
    {
        return leastThat(std::size_t{0}, last() + 1,
                         [&](std::size_t effort) { return holds(m_gain(effort)); });
    }

private:
    Gain m_gain;
    std::vector<Corner> m_corners;
};

} // namespace starvane::core
