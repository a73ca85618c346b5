// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/effort_curve.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace starvane::core {

/// The whole efforts, one a curve, of the least total whose gains add up to @p needed (but for
/// rounding, 1e-9); of those the ones that gain most. Nothing when that takes more than
/// @p atMost or cannot be done. Of curves that gain 0, 1, 2 and 0, 0, 5 with 4 needed: {0, 2}.
[[nodiscard]] std::optional<std::vector<std::size_t>>
leastEffort(const std::vector<EffortCurve> &curves, double needed, std::size_t atMost);

} // namespace starvane::core
