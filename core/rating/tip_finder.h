// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/card_scorer.h"
#include "core/rating/fact_cache.h"

#include <vector>

namespace starvane::core {

/// Finds the tips whose condition holds on a store's missed records of each indicator's window. All
/// that is given must outlive the finder.
class TipFinder {
public:
    TipFinder(Database &database, const RatingPlan &plan, const SumKeeper &sums,
              const CardScorer &scorer, FactCache::Mode mode);

    /// Those for weak indicators first, then by gain. Indicators without a score, or whose score
    /// cannot rise, have none.
    [[nodiscard]] std::vector<Tip> find(const CardVersion &version, const ScoreCard &card);

private:
    void addTips(const PlannedIndicator &planned, const IndicatorScore &score, Day on,
                 std::vector<Tip> &tips);

    Database &m_database;
    const RatingPlan &m_plan;
    const SumKeeper &m_sums;
    const CardScorer &m_scorer;
    FactCache m_cache;
};

} // namespace starvane::core
