// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/causes.h"
#include "core/rating/rated_store.h"

#include <cstddef>

namespace starvane::core {

/// Where the missed records of an indicator of @p card come from, over its window on a day. Keys
/// are in the order of what they cost; at most @p listed of a dimension have a place of their own,
/// hours and weekdays all have.
[[nodiscard]] Causes findCauses(RatedStore &rated, const Card &card, const Indicator &indicator,
                                Day on, std::size_t listed);

} // namespace starvane::core
