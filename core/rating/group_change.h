// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/breakdown.h"
#include "core/rating/change.h"

#include <vector>

namespace starvane::core {

/// Splits the change of a mean between two breakdowns that both have records, by each dimension
/// that applies to both and says anything in one of them. At most @p listed groups a dimension have
/// a place of their own; hours and weekdays all have.
[[nodiscard]] std::vector<DimensionChange>
groupChanges(const Breakdown &before, const Breakdown &after, std::size_t listed);

} // namespace starvane::core
