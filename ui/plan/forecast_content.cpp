// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/forecast_content.h"

#include "ui/chart/day_series.h"
#include "ui/chart/star_bands.h"
#include "ui/format/brief.h"
#include "ui/plan/plan_words.h"
#include "ui/words/format.h"

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr double weakScore = 4;
constexpr std::array shownScenarios = {core::Scenario::AsLast28, core::Scenario::NoMoreFailures,
                                       core::Scenario::NothingNew};

const std::vector<core::TrendPoint> &pastOf(const PlanView &view, const std::string &id)
{
    static const std::vector<core::TrendPoint> none;
    const auto found = view.past.find(id);
    return found == view.past.end() ? none : found->second;
}

const core::ProjectedIndicator *projectedOf(const PlanView &view, const std::string &id)
{
    const auto &all = view.prospect.projection.indicators;
    const auto found = std::ranges::find(all, id, &core::ProjectedIndicator::id);
    return found == all.end() ? nullptr : &*found;
}

/// From the least to the most that any scenario has on a day.
std::optional<Extent>
rangeOn(const core::ByScenario<std::vector<std::optional<double>>> &ahead, std::size_t day)
{
    std::optional<Extent> range;
    for (const auto &values : ahead) {
        if (!values[day])
            continue;
        range = range
            ? Extent{std::min(range->low, *values[day]), std::max(range->high, *values[day])}
            : Extent{*values[day], *values[day]};
    }
    return range;
}

} // namespace

ForecastContent::ForecastContent(const PlanView &view)
    : m_view(view)
{
}

std::vector<TimePoint>
ForecastContent::points(const std::vector<std::optional<double>> &values) const
{
    std::vector<TimePoint> points;
    core::Day day = m_view.card().on;
    for (const auto &value : values) {
        day += std::chrono::days{1};
        points.push_back(
            {.day = day, .days = {day, day}, .value = value, .small = false, .range = {}});
    }
    return points;
}

/// Each line of the days to come starts where the past ends.
std::vector<TimeSeries>
ForecastContent::series(std::vector<TimePoint> past, const Figures &ahead) const
{
    std::vector<TimeSeries> series;
    int style = 1;
    for (const core::Scenario scenario : shownScenarios) {
        TimeSeries one{.name = PlanWords::scenario(scenario),
                       .style = style++,
                       .points = points(ahead.at(core::placeOf(scenario)))};
        if (scenario == core::Scenario::AsLast28) {
            for (std::size_t day = 0; day < one.points.size(); ++day)
                one.points[day].range = rangeOn(ahead, day);
        }
        if (!past.empty()) {
            one.points.insert(one.points.begin(), past.back());
            one.points.front().small = false;
        }
        series.push_back(std::move(one));
    }
    series.insert(series.begin(), {.name = tr("until now"), .style = 0, .points = std::move(past)});
    return series;
}

TimeContent ForecastContent::composite(const std::optional<core::WhatIf::Answer> &tried) const
{
    Figures ahead;
    for (std::size_t scenario = 0; scenario < core::scenarioCount; ++scenario) {
        const std::size_t whole = m_view.wholeDays(static_cast<core::Scenario>(scenario));
        for (const core::ProjectedDay &day : m_view.prospect.projection.days.at(scenario))
            ahead.at(scenario).push_back(ahead.at(scenario).size() < whole ? day.composite
                                                                           : std::nullopt);
    }
    TimeContent content{
        .title = tr("Composite, forecast"),
        .axis = {.unit = {}, .scale = m_view.card().scale},
        .series = series(scorePoints(pastOf(m_view, std::string(core::compositeId)), 0), ahead)};
    if (tried && tried->composite && m_view.prospect.whatIf) {
        const core::Day day = m_view.prospect.whatIf->day();
        content.series.push_back({.name = tr("your plan"),
                                  .style = 4,
                                  .points = {{.day = day,
                                              .days = {day, day},
                                              .value = tried->composite,
                                              .small = false,
                                              .range = {}}}});
    }
    addLevels(content);
    addDays(content);
    return content;
}

/// The days on which stars are reached, and the plan's.
void ForecastContent::addDays(TimeContent &content) const
{
    const PlanWords words(m_view);
    for (const PlanDay &day : planDays(m_view)) {
        const auto byItself = day.firstStars(core::Scenario::AsLast28);
        const auto atBest = day.firstStars(core::Scenario::NoMoreFailures);
        const core::DayRange days{day.day, day.day};
        if (byItself)
            content.marks.push_back({.days = days,
                                     .kind = MarkKind::Star,
                                     .text = words.about(day),
                                     .label = Brief::stars(*byItself)});
        else if (atBest)
            content.marks.push_back({.days = days,
                                     .kind = MarkKind::StarAtBest,
                                     .text = words.about(day),
                                     .label = Brief::stars(*atBest)});
        else if (day.isPlanned)
            content.marks.push_back(
                {.days = days, .kind = MarkKind::Goal, .text = words.about(day)});
    }
}

/// The star levels as strips, and the one aimed at as a line.
void ForecastContent::addLevels(TimeContent &content) const
{
    content.bands = starBands(m_view.card().starCutOffs);
    const core::PlanToStar &plan = m_view.prospect.plan;
    if (plan.target && plan.neededComposite)
        content.lines.push_back(
            {.value = *plan.neededComposite, .label = PlanWords::stars(*plan.target)});
}

TimeContent ForecastContent::indicator(const std::string &id, bool asPoints) const
{
    const core::IndicatorScore *const score = m_view.indicator(id);
    const core::ProjectedIndicator *const projected = projectedOf(m_view, id);
    TimeContent content{.title = score != nullptr ? pick(score->name) : QString(),
                        .axis = {.unit = {}, .scale = m_view.card().scale},
                        .series = {}};
    if (score == nullptr || projected == nullptr)
        return content;
    Figures ahead;
    for (std::size_t scenario = 0; scenario < core::scenarioCount; ++scenario) {
        for (const core::Figure &figure : projected->figures.at(scenario))
            ahead.at(scenario).push_back(asPoints ? figure.score : figure.value);
    }
    const auto &past = pastOf(m_view, id);
    content.series = series(asPoints ? scorePoints(past, 0) : valuePoints(past, 0), ahead);
    if (asPoints) {
        content.lines.push_back(
            {.value = weakScore,
             .label = tr("weak under %1").arg(pointsText(weakScore, m_view.card().scale)),
             .isWeak = true});
        return content;
    }
    content.axis.unit = score->unit;
    if (score->peer)
        content.lines.push_back({.value = *score->peer, .label = tr("4 points")});
    if (score->excellent)
        content.lines.push_back({.value = *score->excellent, .label = tr("5 points")});
    return content;
}

} // namespace starvane::ui
