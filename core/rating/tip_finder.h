// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/card_scorer.h"

namespace starvane::core {

/// The tips of a card whose condition holds on the store's records of each indicator's window: those for
/// weak indicators first, then by gain. Indicators without a score, or whose score cannot rise, have none.
[[nodiscard]] std::vector<Tip> findTips(Database &database, const StoreRules &rules,
                                        const RatingPlan &plan, const CardScorer &scorer,
                                        const CardVersion &version, const ScoreCard &card);

} // namespace starvane::core
