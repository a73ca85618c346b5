// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/card_scorer.h"

namespace starvane::core {

/// An indicator's figures for each product, country or the like in a window, from its records.
[[nodiscard]] std::vector<Grouping> findGroupings(Database &database, const StoreRules &rules,
                                                  const RatingPlan &plan, const CardScorer &scorer,
                                                  const PlannedIndicator &planned, Day on,
                                                  const Evaluation &evaluation);

} // namespace starvane::core
