// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/card_scorer.h"

namespace starvane::core {

/// The records behind an indicator's measure on a day, oldest first, with the file and row that
/// told the newest of each.
[[nodiscard]] std::vector<EvidenceRecord>
findEvidence(Database &database, const StoreRules &rules, const RatingPlan &plan,
             CardScorer &scorer, const PlannedIndicator &planned, Day on, Verdict which);

} // namespace starvane::core
