// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/rater.h"
#include "ui/overview/overview.h"

#include <memory>
#include <vector>

namespace starvane::ui {

/// All that the plan page shows of a store's card.
struct PlanView {
    core::Prospect prospect;
    core::Trends past; // by indicator, and "composite"; the days up to the one asked for
    std::vector<CardChoice> cards; // of the platform, the shown one among them
    core::Day today{}; // in the store's zone, when it was loaded

    [[nodiscard]] const core::ScoreCard &card() const { return prospect.card; }
    /// Whether anything was ever imported.
    [[nodiscard]] bool hasData() const { return card().asOf.has_value(); }
    /// On how many days to come every indicator that has a value on the first still has one; later
    /// a composite speaks for the rest of them only.
    [[nodiscard]] std::size_t wholeDays(core::Scenario scenario) const;
    /// Otherwise its indicators pass or fail, and there is no star to plan for.
    [[nodiscard]] bool hasLevels() const { return !card().starCutOffs.empty(); }
    /// Null when the card of the day asked for has no such indicator.
    [[nodiscard]] const core::IndicatorScore *indicator(const std::string &id) const;
    /// The levels that can be aimed at, from the next one up; the highest where it is reached.
    [[nodiscard]] std::vector<double> targets() const;
};

using PlanViewPtr = std::shared_ptr<const PlanView>;

/// A day to come and what is worth knowing of it.
struct PlanDay {
    struct Leaving {
        core::Text name; // of an indicator
        std::int64_t failures = 0;
    };
    struct FirstStars {
        double stars = 0;
        core::Scenario scenario = core::Scenario::AsLast28;
    };
    core::Day day{};
    std::vector<Leaving> leaving; // old failures that count no more
    std::vector<FirstStars> firsts; // levels that are reached for the first time, highest first
    bool isPlanned = false; // the plan's day

    [[nodiscard]] std::int64_t failures() const;
    /// The highest level first reached in a scenario.
    [[nodiscard]] std::optional<double> firstStars(core::Scenario scenario) const;
    [[nodiscard]] bool matters() const { return isPlanned || !leaving.empty() || !firsts.empty(); }
};

/// All days of the projection, in order.
[[nodiscard]] std::vector<PlanDay> planDays(const PlanView &view);

} // namespace starvane::ui
