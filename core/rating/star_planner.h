// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/outlook.h"
#include "core/rating/plan_to_star.h"

namespace starvane::core {

/// Plans how a card reaches a number of stars; @p card is its score on the day asked for, @p target
/// by default the next level. @p outlooks are of the day before the future begins for that day.
[[nodiscard]] PlanToStar planToStar(const StoreRules &rules, Outlooks &outlooks, const Card &card,
                                    const ScoreCard &today, std::optional<double> target);

} // namespace starvane::core
