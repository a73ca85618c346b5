// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rating_plan.h"

#include <algorithm>
#include <cassert>

namespace starvane::core {

namespace {

constexpr Day always{std::chrono::days{-1000000}};

std::string textOf(const MeasureRule &rule, const StoreRules &store)
{
    const std::string text = rule.view + '\n' + rule.at + '\n' + store.zone().name() + '\n'
        + rule.sql.verdict + '\n' + rule.sql.weight + '\n' + rule.sql.value + '\n'
        + rule.sql.lastAsked;
    return text + store.facts().fingerprint(text);
}

/// The days asked on which another wording of the rule may begin.
std::set<Day> beginnings(const Indicator &indicator, const StoreRules &store)
{
    std::set<Day> days = store.parameterChanges();
    for (const Exclusion &exclusion : indicator.excludes) {
        if (exclusion.from)
            days.insert(*exclusion.from);
        if (exclusion.until)
            days.insert(*exclusion.until + std::chrono::days{1});
    }
    days.insert(always);
    return days;
}

} // namespace

std::size_t PlannedIndicator::ruleOn(Day day) const
{
    const auto later = std::find_if(rules.begin(), rules.end(),
                                    [day](const auto &rule) { return rule.first > day; });
    assert(later != rules.begin());
    return std::prev(later)->second;
}

RatingPlan::RatingPlan(Database &database, const StoreRules &rulesOfStore)
    : store(rulesOfStore)
    , coverage(database, static_cast<std::int64_t>(rulesOfStore.store().id))
{
    for (const Card &card : store.pack().cards) {
        for (const CardVersion &version : card.versions) {
            for (const Indicator &indicator : version.indicators)
                add(indicator, version);
        }
    }
}

void RatingPlan::add(const Indicator &indicator, const CardVersion &version)
{
    PlannedIndicator planned{&version, &indicator, std::nullopt, {}};
    if (indicator.isMeasured())
        planned.asOf = coverage.asOf(indicator.needs);
    if (planned.asOf) {
        for (const Day day : beginnings(indicator, store))
            planned.rules.emplace_back(day, placeOf(indicator, version, day, *planned.asOf));
    }
    indicators.push_back(std::move(planned));
}

std::size_t
RatingPlan::placeOf(const Indicator &indicator, const CardVersion &version, Day day, Instant asOf)
{
    MeasureRule rule{{},
                     indicator.over,
                     kindOfView(indicator.over).value(),
                     indicator.at,
                     ruleSql(indicator, day, store.parameters(day), version.file),
                     indicator.isMean(),
                     !indicator.isMean() && !indicator.higherIsBetter,
                     asOf};
    rule.text = textOf(rule, store);
    const auto same = std::find_if(rules.begin(), rules.end(), [&rule](const MeasureRule &r) {
        return r.text == rule.text && r.asOf == rule.asOf;
    });
    if (same != rules.end())
        return static_cast<std::size_t>(same - rules.begin());
    rules.push_back(std::move(rule));
    return rules.size() - 1;
}

Day RatingPlan::defaultDay(const Card &card) const
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const Day day = store.zone().dayOf(coverage.latest().value_or(now));
    if (!card.isWeekly())
        return day;
    return day - std::chrono::days{std::chrono::weekday(day).iso_encoding()};
}

const PlannedIndicator &RatingPlan::of(const Indicator &indicator) const
{
    const auto found =
        std::find_if(indicators.begin(), indicators.end(),
                     [&indicator](const auto &p) { return p.indicator == &indicator; });
    assert(found != indicators.end());
    return *found;
}

} // namespace starvane::core
