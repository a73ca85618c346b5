// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_view.h"

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr std::array scenarios = {core::Scenario::NothingNew, core::Scenario::AsLast28,
                                  core::Scenario::NoMoreFailures};

/// The day of a projection, null when it is none of them.
PlanDay *dayOf(std::vector<PlanDay> &days, core::Day day)
{
    const auto found =
        std::ranges::find_if(days, [day](const PlanDay &one) { return one.day == day; });
    return found == days.end() ? nullptr : &*found;
}

} // namespace

const core::IndicatorScore *PlanView::indicator(const std::string &id) const
{
    const auto found = std::ranges::find_if(
        card().indicators, [&id](const core::IndicatorScore &one) { return one.id == id; });
    return found == card().indicators.end() ? nullptr : &*found;
}

std::size_t PlanView::wholeDays(core::Scenario scenario) const
{
    const std::size_t place = core::placeOf(scenario);
    std::size_t days = prospect.projection.days.at(place).size();
    for (const core::ProjectedIndicator &one : prospect.projection.indicators) {
        const std::vector<core::Figure> &figures = one.figures.at(place);
        if (figures.empty() || !figures.front().value)
            continue;
        const auto empty =
            std::ranges::find_if(figures, [](const core::Figure &figure) { return !figure.value; });
        days = std::min(days, static_cast<std::size_t>(empty - figures.begin()));
    }
    return days;
}

std::vector<double> PlanView::targets() const
{
    std::vector<double> targets;
    for (const core::StarDay &level : prospect.projection.stars) {
        if (!card().stars || level.stars > *card().stars)
            targets.insert(targets.begin(), level.stars);
    }
    if (targets.empty() && !prospect.projection.stars.empty())
        targets.push_back(prospect.projection.stars.front().stars);
    return targets;
}

std::int64_t PlanDay::failures() const
{
    std::int64_t sum = 0;
    for (const Leaving &one : leaving)
        sum += one.failures;
    return sum;
}

std::optional<double> PlanDay::firstStars(core::Scenario scenario) const
{
    const auto found = std::ranges::find_if(
        firsts, [scenario](const FirstStars &one) { return one.scenario == scenario; });
    return found == firsts.end() ? std::nullopt : std::optional(found->stars);
}

std::vector<PlanDay> planDays(const PlanView &view)
{
    const core::Projection &projection = view.prospect.projection;
    std::vector<PlanDay> days;
    for (const core::ProjectedDay &one : projection.days.front())
        days.push_back({.day = one.day, .leaving = {}, .firsts = {}, .isPlanned = false});
    for (const core::LeavingFailures &one : projection.leaving) {
        const core::IndicatorScore *const indicator = view.indicator(one.indicator);
        PlanDay *const day = dayOf(days, one.day);
        if (day != nullptr && indicator != nullptr)
            day->leaving.push_back({indicator->name, one.failures});
    }
    for (const core::StarDay &level : projection.stars) {
        for (const core::Scenario scenario : scenarios) {
            const auto first = level.first.at(core::placeOf(scenario));
            PlanDay *const day = first ? dayOf(days, *first) : nullptr;
            if (day != nullptr && std::cmp_less(day - days.data(), view.wholeDays(scenario)))
                day->firsts.push_back({level.stars, scenario});
        }
    }
    const auto &planned = view.prospect.plan.day;
    if (PlanDay *const day = planned ? dayOf(days, *planned) : nullptr)
        day->isPlanned = true;
    return days;
}

} // namespace starvane::ui
