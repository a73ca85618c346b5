// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/outlook.h"

#include "core/rating/composite_rule.h"

#include <algorithm>

namespace starvane::core {

namespace {

constexpr std::chrono::days oneDay{1};

/// The value, in steps, of a record that does not fail; see projection.h.
std::optional<double> goodSteps(const Indicator &indicator,
                                const std::optional<SourcedBenchmark> &benchmark,
                                const std::optional<double> &usual)
{
    if (!indicator.isMean())
        return indicator.higherIsBetter ? 1 : 0;
    std::optional<double> best;
    if (indicator.pointsPerUnit)
        best = bestScore / *indicator.pointsPerUnit * stepsPerUnit(indicator.unit);
    else if (benchmark)
        best = benchmark->excellent * stepsPerUnit(indicator.unit);
    if (!best || !usual)
        return best ? best : usual;
    return indicator.higherIsBetter ? std::max(*best, *usual) : std::min(*best, *usual);
}

} // namespace

Outlooks::Outlooks(Database &database, const StoreRules &rules, const RatingPlan &plan,
                   SumKeeper &sums, CardScorer &scorer, Day lastKnown)
    : m_database(database)
    , m_rules(rules)
    , m_plan(plan)
    , m_sums(sums)
    , m_scorer(scorer)
    , m_lastKnown(lastKnown)
{
    installRuleFunctions(m_database, m_rules.facts());
}

const Outlooks::Known &Outlooks::known(const PlannedIndicator &planned, Day day)
{
    const std::size_t rule = planned.ruleOn(day);
    const auto key = std::make_pair(planned.indicator, rule);
    const auto found = m_known.find(key);
    if (found != m_known.end())
        return found->second;
    const SumSeries series = m_sums.series(rule);
    return m_known
        .emplace(key,
                 Known{series,
                       OpenRecords(m_database, m_plan, planned, rule, m_sums.idOf(rule), series,
                                   m_lastKnown)})
        .first->second;
}

bool Outlooks::isCovered(const PlannedIndicator &planned, DayRange window) const
{
    if (window.last > m_lastKnown)
        return true;
    const auto &needs = planned.indicator->needs;
    return std::all_of(needs.begin(), needs.end(), [&](const auto &need) {
        return m_plan.coverage.of(need, window) != Covered::None;
    });
}

const Outlook &Outlooks::of(const Indicator &indicator, Day day)
{
    const auto key = std::make_pair(&indicator, day);
    auto found = m_made.find(key);
    if (found == m_made.end())
        found = m_made.emplace(key, made(indicator, day)).first;
    return found->second;
}

Outlook Outlooks::made(const Indicator &indicator, Day day)
{
    const PlannedIndicator &planned = m_plan.of(indicator);
    const Evaluation today = m_scorer.evaluate(planned, day, std::nullopt);
    Outlook outlook{&indicator, day, today.window, today.benchmark, {}, false, {}, {}};
    if (today.official)
        outlook.reading = {today.official->value, today.official->score};
    outlook.isMeasured = planned.asOf.has_value();
    if (!planned.asOf || !isCovered(planned, outlook.window))
        return outlook;
    const Known &records = known(planned, day);
    outlook.known = ExpectedSum::of(records.series.over(outlook.window, day));
    const auto good = goodSteps(indicator, outlook.benchmark, records.open.usual());
    for (const Scenario scenario :
         {Scenario::NothingNew, Scenario::AsLast28, Scenario::NoMoreFailures})
        outlook.open.at(placeOf(scenario)) = records.open.over(outlook.window, day, scenario, good);
    return outlook;
}

Figure Outlooks::figure(const Outlook &outlook, const ExpectedSum &open) const
{
    ExpectedSum sum = outlook.known;
    sum += open;
    if (!outlook.isMeasured || sum.weight <= 0)
        return outlook.reading;
    const Indicator &indicator = *outlook.indicator;
    const double computed = sum.weighted / sum.weight / stepsPerUnit(indicator.unit);
    const double value = blended(m_rules, indicator, outlook.day, computed);
    return {value, scoreOfValue(indicator, value, outlook.benchmark)};
}

std::int64_t Outlooks::knownFailures(const Indicator &indicator, Day day)
{
    const PlannedIndicator &planned = m_plan.of(indicator);
    if (!planned.asOf || indicator.isMean())
        return 0;
    const DayRange window = m_scorer.evaluate(planned, day, std::nullopt).window;
    return known(planned, day).series.over(window, day).missed;
}

std::int64_t Outlooks::leaving(const Indicator &indicator, Day day)
{
    const PlannedIndicator &planned = m_plan.of(indicator);
    if (!planned.asOf || indicator.isMean())
        return 0;
    const SumSeries &series = known(planned, day).series;
    const Day before = day - oneDay;
    const DayRange old = m_scorer.evaluate(planned, before, std::nullopt).window;
    const DayRange now = m_scorer.evaluate(planned, day, std::nullopt).window;
    const DayRange both{std::max(old.first, now.first), std::min(old.last, now.last)};
    const std::int64_t stay = both.first <= both.last ? series.over(both, day).missed : 0;
    return series.over(old, before).missed - stay;
}

} // namespace starvane::core
