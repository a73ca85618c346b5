// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/what_if.h"

#include "core/rating/day_effort.h"

#include <algorithm>
#include <cmath>

namespace starvane::core {

namespace {

constexpr std::chrono::days month{30};
constexpr double rounding = 1e-9;

Lever leverOf(const DayEffort &day, std::size_t place)
{
    const Indicator &indicator = *day.outlook(place).indicator;
    Lever lever{indicator.id,       indicator.name,   indicator.unit,
                indicator.isMean(), day.units(place), {}};
    const auto whole = static_cast<std::size_t>(std::ceil(lever.units - rounding));
    for (std::size_t effort = 0; effort <= whole; ++effort)
        lever.figures.push_back(day.figure(place, effort));
    return lever;
}

} // namespace

WhatIf::WhatIf(const DayEffort &day)
    : m_day(day.day())
    , m_rule(day.rule())
{
    for (std::size_t place = 0; place < day.size(); ++place) {
        m_scores.push_back(day.score(place, 0));
        if (day.weight(place) <= 0 || day.units(place) <= rounding)
            continue;
        m_levers.push_back(leverOf(day, place));
        m_places.push_back(place);
        m_weights.push_back(day.weight(place));
    }
}

WhatIf::Efforts WhatIf::planned(const PlanToStar &plan) const
{
    Efforts efforts = none();
    for (const PlanStep &step : plan.steps) {
        const auto found =
            std::find_if(m_levers.begin(), m_levers.end(),
                         [&step](const Lever &one) { return one.indicator == step.indicator; });
        if (found != m_levers.end())
            efforts[static_cast<std::size_t>(found - m_levers.begin())] =
                static_cast<std::size_t>(step.effort);
    }
    return efforts;
}

WhatIf::Answer WhatIf::answer(const Efforts &efforts) const
{
    CompositeRule::Scores scores = m_scores;
    for (std::size_t i = 0; i < m_levers.size(); ++i)
        scores[m_places[i]] = m_levers[i].figures.at(efforts.at(i)).score;
    const auto composite = m_rule.composite(scores);
    return {composite, m_rule.stars(composite)};
}

double WhatIf::gain(std::size_t lever, std::size_t effort) const
{
    const auto &figures = m_levers.at(lever).figures;
    return m_weights[lever]
        * (figures.at(effort).score.value_or(0) - figures.front().score.value_or(0));
}

std::optional<WhatIf>
whatIfOf(const StoreRules &rules, Outlooks &outlooks, const Card &card, const PlanToStar &plan)
{
    if (!plan.day)
        return std::nullopt;
    const Day day = *plan.day > plan.on ? *plan.day : plan.on + month;
    WhatIf whatIf(DayEffort(rules, outlooks, card.on(day), day));
    return whatIf.answer(whatIf.none()).composite ? std::optional(std::move(whatIf)) : std::nullopt;
}

} // namespace starvane::core
