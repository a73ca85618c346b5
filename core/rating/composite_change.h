// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/card_scorer.h"
#include "core/rating/change.h"

namespace starvane::core {

/// Splits the change of a card's composite from one day to another, in either direction of time.
[[nodiscard]] CompositeChange compositeChange(const StoreRules &rules, const RatingPlan &plan,
                                              CardScorer &scorer, const Card &card, Day from,
                                              Day to);

} // namespace starvane::core
