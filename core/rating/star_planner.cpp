// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/star_planner.h"

#include "core/base/bisect.h"
#include "core/rating/day_effort.h"

#include <algorithm>
#include <cmath>

namespace starvane::core {

namespace {

constexpr std::chrono::days oneDay{1};
constexpr double rounding = 1e-9;
constexpr std::int64_t mostRecords = 1'000'000'000;

/// The largest n from 0 to @p most for which @p holds; -1 when it holds for none. What holds for n
/// holds for less.
template <class F>
std::int64_t largest(std::int64_t most, F holds)
{
    return leastThat(std::int64_t{0}, most + 1, [&](std::int64_t n) { return !holds(n); }) - 1;
}

class Planner {
public:
    Planner(const StoreRules &rules, Outlooks &outlooks, const Card &card, const ScoreCard &today)
        : m_rules(rules)
        , m_outlooks(outlooks)
        , m_card(card)
        , m_today(today)
    {
    }

    PlanToStar plan(std::optional<double> target)
    {
        m_plan.store = m_today.store;
        m_plan.card = m_today.card;
        m_plan.on = m_today.on;
        m_plan.scale = m_today.scale;
        m_plan.composite = m_today.composite;
        m_plan.stars = m_today.stars;
        if (m_today.starCutOffs.empty())
            return m_plan;
        m_plan.target = target ? target : defaultTarget();
        m_plan.neededComposite =
            CompositeRule(m_rules, m_card.on(m_plan.on), m_plan.on).cutOff(*m_plan.target);
        if (m_plan.stars && *m_plan.stars >= *m_plan.target)
            stayHere();
        else
            lookAhead();
        return m_plan;
    }

private:
    [[nodiscard]] double defaultTarget() const
    {
        if (m_today.next)
            return m_today.next->stars;
        const CompositeRule rule(m_rules, m_card.on(m_today.on), m_today.on);
        return m_today.stars.value_or(rule.levels().front().stars);
    }

    void stayHere()
    {
        m_plan.isReached = true;
        m_plan.day = m_plan.on;
        m_plan.firstDay = m_plan.on;
        m_plan.plannedComposite = m_plan.composite;
    }

    void lookAhead()
    {
        std::optional<DayEffort> best;
        DayEffort::Efforts efforts;
        for (int i = 1; i <= projectedDays; ++i)
            consider(m_plan.on + std::chrono::days{i}, best, efforts);
        if (!best)
            return;
        m_plan.day = best->day();
        m_plan.plannedComposite = best->composite(efforts);
        for (std::size_t i = 0; i < efforts.size(); ++i) {
            m_plan.effort += static_cast<std::int64_t>(efforts[i]);
            if (efforts[i] > 0)
                addStep(*best, i, efforts[i]);
            addAllowance(*best, i, efforts[i]);
        }
        std::stable_sort(m_plan.steps.begin(), m_plan.steps.end(),
                         [](const auto &a, const auto &b) {
                             return a.compositeGain * static_cast<double>(b.effort)
                                 > b.compositeGain * static_cast<double>(a.effort);
                         });
    }

    /// Takes a day when it is better than the best: reaching the target counts most, then little
    /// effort; where none reaches it, a high composite.
    void consider(Day day, std::optional<DayEffort> &best, DayEffort::Efforts &efforts)
    {
        DayEffort effort(m_rules, m_outlooks, m_card.on(day), day);
        const DayEffort::Efforts all = effort.all();
        const auto most = effort.composite(all);
        const auto needed = effort.rule().cutOff(*m_plan.target);
        if (!most)
            return;
        const bool canReach = needed && *most >= *needed - rounding;
        if (!canReach) {
            if (m_plan.isReached || (best && *most <= m_highest))
                return;
            m_highest = *most;
            best = std::move(effort);
            efforts = all;
            return;
        }
        if (!m_plan.firstDay)
            m_plan.firstDay = day;
        if (m_plan.isReached && m_least == 0)
            return;
        const auto least = effort.least(*needed, m_plan.isReached ? m_least - 1 : effort.most());
        if (!least)
            return;
        m_plan.isReached = true;
        m_plan.neededComposite = needed;
        m_least = 0;
        for (const std::size_t one : *least)
            m_least += one;
        efforts = *least;
        best = std::move(effort);
    }

    void addStep(const DayEffort &day, std::size_t place, std::size_t effort)
    {
        const Indicator &indicator = *day.outlook(place).indicator;
        const auto &usual = day.outlook(place).open.at(placeOf(Scenario::AsLast28));
        PlanStep step;
        step.indicator = indicator.id;
        step.name = indicator.name;
        step.isMean = indicator.isMean();
        step.effort = static_cast<std::int64_t>(effort);
        step.expectedFailures = usual.missed;
        step.score = day.score(place, effort).value_or(0);
        step.points = step.score - day.score(place, 0).value_or(0);
        step.compositeGain = day.gain(place, effort);
        step.firstDay = firstDayWith(indicator, step.score);
        step.goodRecordsNeeded =
            step.isMean ? std::optional(step.effort) : goodRecordsNeeded(indicator, step.score);
        if (!step.isMean)
            step.daysUntilOldFailuresLeave = daysUntilFailuresLeave(indicator);
        m_plan.steps.push_back(std::move(step));
    }

    void addAllowance(const DayEffort &day, std::size_t place, std::size_t effort)
    {
        const Outlook &outlook = day.outlook(place);
        const auto score = day.score(place, effort);
        if (outlook.indicator->isMean() || !outlook.isMeasured || !score
            || m_rules.share(outlook.indicator->id, outlook.indicator->share, day.day()).share <= 0)
            return;
        const auto &usual = outlook.open.at(placeOf(Scenario::AsLast28));
        const auto keeps = [&](std::int64_t failures) {
            const auto with = day.scoreFailing(place, static_cast<double>(failures));
            return with && *with >= *score - rounding;
        };
        const auto records = static_cast<std::int64_t>(usual.counted + rounding);
        m_plan.allowances.push_back({outlook.indicator->id, outlook.indicator->name, usual.counted,
                                     usual.missed,
                                     std::max<std::int64_t>(0, largest(records, keeps))});
    }

    [[nodiscard]] std::optional<Day> firstDayWith(const Indicator &indicator, double score)
    {
        for (int i = 1; i <= projectedDays; ++i) {
            const Day day = m_plan.on + std::chrono::days{i};
            if (&m_card.on(day) != &m_card.on(*m_plan.day))
                continue; // another version of the card
            const auto figure =
                m_outlooks.figure(m_outlooks.of(indicator, day), Scenario::NoMoreFailures);
            if (figure.score && *figure.score >= score - rounding)
                return day;
        }
        return std::nullopt;
    }

    /// How many records that do not fail, of weight 1, bring the window of the day asked for to a
    /// score.
    [[nodiscard]] std::optional<std::int64_t>
    goodRecordsNeeded(const Indicator &indicator, double score)
    {
        const Outlook &outlook = m_outlooks.of(indicator, m_plan.on);
        const double good = indicator.higherIsBetter ? 1000 : 0;
        const auto isTooLow = [&](std::int64_t records) {
            const auto count = static_cast<double>(records);
            const auto figure = m_outlooks.figure(outlook, {count, 0, count * 1000, count * good});
            return !figure.score || *figure.score < score - rounding;
        };
        const std::int64_t most = largest(mostRecords, isTooLow);
        return most == mostRecords ? std::nullopt : std::optional(most + 1);
    }

    [[nodiscard]] int daysUntilFailuresLeave(const Indicator &indicator)
    {
        for (int days = indicator.window.firstBefore + 7; days >= 0; --days) {
            if (m_outlooks.knownFailures(indicator, m_plan.on + std::chrono::days{days}) > 0)
                return days + 1;
        }
        return 0;
    }

    const StoreRules &m_rules;
    Outlooks &m_outlooks;
    const Card &m_card;
    const ScoreCard &m_today;
    PlanToStar m_plan;
    std::size_t m_least = 0; // total effort of the best day that reaches the target
    double m_highest = 0; // composite of the best day that does not
};

} // namespace

PlanToStar planToStar(const StoreRules &rules, Outlooks &outlooks, const Card &card,
                      const ScoreCard &today, std::optional<double> target)
{
    return Planner(rules, outlooks, card, today).plan(target);
}

} // namespace starvane::core
