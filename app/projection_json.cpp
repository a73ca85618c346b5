// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projection_json.h"

#include "app/json.h"

namespace starvane::app {

namespace {

constexpr core::ByScenario<const char *> scenarioNames = {"nothing_new", "as_last_28",
                                                          "no_more_failures"};

Json orNull(const std::optional<core::Day> &day)
{
    return day ? Json(core::toText(*day)) : Json();
}

Json dayJson(const core::ProjectedDay &day)
{
    return {{"day", core::toText(day.day)},
            {"composite", app::orNull(day.composite)},
            {"stars", app::orNull(day.stars)}};
}

Json indicatorJson(const core::ProjectedIndicator &indicator)
{
    Json json = {{"id", indicator.id}};
    for (std::size_t i = 0; i < core::scenarioCount; ++i) {
        const auto &figures = indicator.figures.at(i);
        json[scenarioNames.at(i)] = {
            {"values",
             arrayOf(figures, [](const core::Figure &f) { return app::orNull(f.value); })},
            {"scores",
             arrayOf(figures, [](const core::Figure &f) { return app::orNull(f.score); })}};
    }
    return json;
}

/// The first day is the one when nothing fails any more; those of the other scenarios stand beside.
Json starJson(const core::StarDay &star)
{
    return {{"stars", star.stars},
            {"first_day", orNull(star.first.at(core::placeOf(core::Scenario::NoMoreFailures)))},
            {"nothing_new", orNull(star.first.at(core::placeOf(core::Scenario::NothingNew)))},
            {"as_last_28", orNull(star.first.at(core::placeOf(core::Scenario::AsLast28)))}};
}

Json leavingJson(const core::LeavingFailures &leaving)
{
    return {{"day", core::toText(leaving.day)},
            {"indicator", leaving.indicator},
            {"failures", leaving.failures}};
}

Json stepJson(const core::PlanStep &step)
{
    return {{"indicator", step.indicator},
            {"effort", step.effort},
            {"failures_to_avoid", step.isMean ? 0 : step.effort},
            {"expected_failures", step.expectedFailures},
            {"good_records_needed", app::orNull(step.goodRecordsNeeded)},
            {"days_until_old_failures_leave", app::orNull(step.daysUntilOldFailuresLeave)},
            {"score", step.score},
            {"points", step.points},
            {"points_per_unit", step.pointsPerUnit()},
            {"composite_gain", step.compositeGain},
            {"first_day", orNull(step.firstDay)}};
}

Json allowanceJson(const core::Allowance &allowance)
{
    return {{"indicator", allowance.indicator},
            {"records", allowance.records},
            {"expected_failures", allowance.expectedFailures},
            {"failures", allowance.failures}};
}

} // namespace

Json projectionJson(const core::Projection &projection)
{
    Json scenarios;
    for (std::size_t i = 0; i < core::scenarioCount; ++i)
        scenarios[scenarioNames.at(i)] = arrayOf(projection.days.at(i), dayJson);
    return {{"days", core::projectedDays},
            {"scenarios", scenarios},
            {"indicators", arrayOf(projection.indicators, indicatorJson)},
            {"stars", arrayOf(projection.stars, starJson)},
            {"leaving", arrayOf(projection.leaving, leavingJson)}};
}

std::string planJson(const core::PlanToStar &plan)
{
    return document({{"store", plan.store},
                     {"card", plan.card},
                     {"on", core::toText(plan.on)},
                     {"composite", app::orNull(plan.composite)},
                     {"stars", app::orNull(plan.stars)},
                     {"target", app::orNull(plan.target)},
                     {"needed_composite", app::orNull(plan.neededComposite)},
                     {"reached", plan.isReached},
                     {"day", orNull(plan.day)},
                     {"first_day", orNull(plan.firstDay)},
                     {"planned_composite", app::orNull(plan.plannedComposite)},
                     {"effort", plan.effort},
                     {"steps", arrayOf(plan.steps, stepJson)},
                     {"affordable", arrayOf(plan.allowances, allowanceJson)}});
}

} // namespace starvane::app
