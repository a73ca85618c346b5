// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"
#include "core/rating/score_card.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace starvane::ui {

using Trends = std::map<std::string, std::vector<core::TrendPoint>>;

/// One of the cards of a platform.
struct CardChoice {
    std::string id;
    core::Text name;
};

/// All that the overview of a store shows.
struct Overview {
    core::ScoreCard card;
    std::vector<CardChoice> cards; // of the platform, the shown one among them
    std::map<std::string, core::Limit> limits; // by indicator, of those that pass or fail
    Trends trends; // by indicator, and "composite"; the same days for all
    std::int64_t smallSample = 0; // of the platform
    std::optional<core::Day> nextByItself; // when the next level comes if the days go on as the
                                           // last 28; nothing: not within the forecast
    core::Instant now{}; // the clock when it was loaded

    /// Empty when there is none.
    [[nodiscard]] const std::vector<core::TrendPoint> &trend(const std::string &id) const;
    /// Otherwise its indicators pass or fail, and it has neither composite nor stars.
    [[nodiscard]] bool hasLevels() const { return !card.starCutOffs.empty(); }
    /// Whether anything was ever imported.
    [[nodiscard]] bool hasData() const { return card.asOf.has_value(); }
};

} // namespace starvane::ui
