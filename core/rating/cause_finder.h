// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/breakdown.h"

namespace starvane::core {

/// Puts a breakdown's keys into the order of what they cost. At most @p listed keys a dimension
/// have a place of their own; hours and weekdays all have.
[[nodiscard]] std::vector<CauseDimension>
causesFrom(const Breakdown &breakdown, std::size_t listed);

} // namespace starvane::core
