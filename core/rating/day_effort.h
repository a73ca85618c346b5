// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/composite_rule.h"
#include "core/rating/least_effort.h"
#include "core/rating/outlook.h"

#include <optional>
#include <vector>

namespace starvane::core {

/// What effort makes of a card on one day to come; see plan_to_star.h for the unit of effort.
class DayEffort {
public:
    DayEffort(const StoreRules &rules, Outlooks &outlooks, const CardVersion &version, Day day);

    using Efforts = std::vector<std::size_t>; // one an indicator, in the version's order

    [[nodiscard]] Day day() const { return m_day; }
    [[nodiscard]] const CompositeRule &rule() const { return m_rule; }
    [[nodiscard]] std::size_t size() const { return m_outlooks.size(); }
    [[nodiscard]] const Outlook &outlook(std::size_t indicator) const
    {
        return m_outlooks[indicator];
    }
    /// Nothing when nothing has a score.
    [[nodiscard]] std::optional<double> composite(const Efforts &efforts) const;
    [[nodiscard]] Figure figure(std::size_t indicator, std::size_t effort) const;
    [[nodiscard]] std::optional<double> score(std::size_t indicator, std::size_t effort) const
    {
        return figure(indicator, effort).score;
    }
    /// The score when @p failures of the open records fail; of a rate.
    [[nodiscard]] std::optional<double> scoreFailing(std::size_t indicator, double failures) const;
    /// Of the composite, but for its being at most 5.
    [[nodiscard]] double gain(std::size_t indicator, std::size_t effort) const;
    /// What a point of the indicator adds to the composite while that is under 5.
    [[nodiscard]] double weight(std::size_t indicator) const { return m_weights[indicator]; }
    /// How many units there are, whole or not; never negative.
    [[nodiscard]] double units(std::size_t indicator) const { return m_rooms[indicator].units; }

    /// The least total effort for a composite; nothing beyond @p atMost.
    [[nodiscard]] std::optional<Efforts> least(double composite, std::size_t atMost) const;
    /// The least efforts that bring each indicator as high as it gets.
    [[nodiscard]] const Efforts &all() const { return m_all; }
    [[nodiscard]] std::size_t most() const;

private:
    /// Open records of one indicator that effort can better.
    struct Room {
        double units = 0; // whole or not
        double better = 0; // what all of them add to Σ weight·value
    };
    /// The least effort that brings an indicator as high as it gets.
    [[nodiscard]] std::size_t top(std::size_t indicator) const;
    /// What effort gains an indicator, up to @p atMost units; not to be used after this ends.
    [[nodiscard]] EffortCurve curve(std::size_t indicator, std::size_t atMost) const;

    [[nodiscard]] std::size_t
    firstToReach(std::size_t indicator, double value, std::size_t last) const;

    const Outlooks *m_source; // not null
    Day m_day;
    CompositeRule m_rule;
    std::vector<Outlook> m_outlooks;
    std::vector<Room> m_rooms;
    std::vector<Figure> m_figures; // without effort
    std::vector<double> m_weights;
    Efforts m_all;
};

} // namespace starvane::core
