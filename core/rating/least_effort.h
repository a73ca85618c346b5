// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace starvane::core {

/// What efforts of 0, 1, 2 … units gain; starts at 0 and never goes down.
using EffortCurve = std::vector<double>;

/// The whole efforts, one a curve, of the least total whose gains add up to @p needed (but for
/// rounding, 1e-9); of those the ones that gain most. Nothing when that takes more than
/// @p atMost or cannot be done.
///
///   leastEffort({{0, 1, 2}, {0, 0, 5}}, 4, 10) == {0, 2}
[[nodiscard]] std::optional<std::vector<std::size_t>>
leastEffort(const std::vector<EffortCurve> &curves, double needed, std::size_t atMost);

} // namespace starvane::core
