// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/rated_store.h"
#include "core/rating/rater.h"

#include <string>
#include <vector>

namespace starvane::core {

/// What a card showed of an indicator, or of the composite, on each of the days.
[[nodiscard]] std::vector<TrendPoint>
trendOf(RatedStore &rated, const Card &card, const std::string &indicator, DayRange days);

/// Those of every indicator that a version of the card has, and of the composite.
[[nodiscard]] Trends trendsOf(RatedStore &rated, const Card &card, DayRange days);

/// The figures of each day's own records: see Rater::daily().
[[nodiscard]] std::vector<TrendPoint>
dailyFigures(RatedStore &rated, const Card &card, const std::string &indicator, DayRange days);

/// A point for each day, week or month of @p request.
[[nodiscard]] SteppedTrend steppedTrend(RatedStore &rated, const Card &card,
                                        const std::string &indicator, const TrendsRequest &request);

} // namespace starvane::core
