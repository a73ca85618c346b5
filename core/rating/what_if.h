// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/composite_rule.h"
#include "core/rating/plan_to_star.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

class DayEffort;
class Outlooks;

/// An indicator of the composite that effort can better; plan_to_star.h tells what a unit of it is.
struct Lever {
    std::string indicator;
    Text name;
    Unit unit = Unit::Percent;
    bool isMean = false;
    double units = 0; // there are, whole or not: failures expected; of a mean the records to come
    std::vector<Figure> figures; // with 0, 1, 2 … units, up to all

    [[nodiscard]] std::size_t most() const { return figures.size() - 1; }
};

/// What any efforts would make of a card on one day to come. A value that needs no ledger: an
/// answer takes microseconds.
class WhatIf {
public:
    using Efforts = std::vector<std::size_t>; // one a lever, at most its `most()`

    struct Answer {
        std::optional<double> composite;
        std::optional<double> stars;
    };

    explicit WhatIf(const DayEffort &day);

    [[nodiscard]] Day day() const { return m_day; }
    /// In the card's order.
    [[nodiscard]] const std::vector<Lever> &levers() const { return m_levers; }
    [[nodiscard]] Efforts none() const
    {
        Efforts none(m_levers.size(), 0);
        return none;
    }
    /// What a plan for this day asks of the levers.
    [[nodiscard]] Efforts planned(const PlanToStar &plan) const;
    [[nodiscard]] Answer answer(const Efforts &efforts) const;
    /// What an effort adds to the composite, but for its being at most 5.
    [[nodiscard]] double gain(std::size_t lever, std::size_t effort) const;

private:
    Day m_day;
    CompositeRule m_rule;
    CompositeRule::Scores m_scores; // of all indicators, without effort
    std::vector<Lever> m_levers;
    std::vector<std::size_t> m_places; // of the levers among m_scores
    std::vector<double> m_weights; // of the levers
};

/// What can be tried on the day of a plan; where the target is reached on the day asked for, 30
/// days after it. Nothing without a composite to come. @p outlooks as of the plan.
[[nodiscard]] std::optional<WhatIf>
whatIfOf(const StoreRules &rules, Outlooks &outlooks, const Card &card, const PlanToStar &plan);

} // namespace starvane::core
