// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/outlook.h"
#include "core/rating/pack.h"
#include "core/rating/projection.h"

namespace starvane::core {

/// The day before the future begins, for a day asked for: see projection.h.
[[nodiscard]] Day lastKnownDay(const RatingPlan &plan, Day on);

/// What a card will show on the 60 days after @p on. @p outlooks are of lastKnownDay(on).
[[nodiscard]] Projection
project(const StoreRules &rules, CardScorer &scorer, Outlooks &outlooks, const Card &card, Day on);

} // namespace starvane::core
