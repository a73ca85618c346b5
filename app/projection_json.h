// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_parts.h"
#include "core/rating/projection.h"

namespace starvane::app {

/// The "projection" of a score. An indicator's "values" and "scores" are in the order of the days.
[[nodiscard]] Json projectionJson(const core::Projection &projection);

} // namespace starvane::app
