// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/open_records.h"

#include "core/rating/view_source.h"

#include <algorithm>

namespace starvane::core {

namespace {

constexpr std::chrono::days oneDay{1};
constexpr int patternDays = 28;
constexpr Instant endOfTime{std::chrono::seconds{253402300799}}; // 9999-12-31

/// The days over at an as-of, the last 28 of them.
DayRange lastDays(const Zone &zone, Instant asOf)
{
    const Day last = zone.dayOf(asOf + std::chrono::seconds{1}) - oneDay;
    return {last - std::chrono::days{patternDays - 1}, last};
}

bool isKnown(const RatingPlan &plan, const Indicator &indicator, Day day)
{
    return std::all_of(indicator.needs.begin(), indicator.needs.end(), [&](const auto &need) {
        return plan.coverage.of(need, {day, day}) != Covered::None;
    });
}

std::size_t weekdayOf(Day day)
{
    return std::chrono::weekday(day).c_encoding();
}

/// The pending records of some days: their day, due day, last day asked, the verdict and value when
/// they stay undone, and their weight.
std::string pendingSql(Database &database, const MeasureRule &rule)
{
    const RuleSql &sql = rule.sql;
    const std::string columns = "SELECT local_day(" + rule.at + "), local_day(" + sql.due + "), "
        + (sql.lastAsked.empty() ? "NULL" : withAsOf(sql.lastAsked, rule.asOf)) + ", "
        + withAsOf(sql.verdict, endOfTime) + ", " + withAsOf(sql.value, endOfTime) + ", "
        + withAsOf(sql.weight, endOfTime);
    const std::string pending = " WHERE (" + withAsOf(sql.verdict, rule.asOf)
        + ") = " + std::to_string(verdictPending) + " AND " + sql.due + " IS NOT NULL";
    return columns + " FROM "
        + viewSource(database, rule.view, columns + pending,
                     "store = ?1 AND " + rule.at + " >= ?2 AND " + rule.at + " < ?3")
        + pending;
}

} // namespace

ExpectedSum &ExpectedSum::operator+=(const ExpectedSum &other)
{
    counted += other.counted;
    missed += other.missed;
    weight += other.weight;
    weighted += other.weighted;
    return *this;
}

ExpectedSum ExpectedSum::times(double factor) const
{
    return {counted * factor, missed * factor, weight * factor, weighted * factor};
}

ExpectedSum ExpectedSum::of(const MeasureSum &sum)
{
    return {static_cast<double>(sum.counted), static_cast<double>(sum.missed),
            static_cast<double>(sum.weight), static_cast<double>(sum.weighted)};
}

OpenRecords::OpenRecords(Database &database, const RatingPlan &plan,
                         const PlannedIndicator &planned, std::size_t rule, std::int64_t id,
                         const SumSeries &series, Day lastKnown)
    : m_isMean(plan.rules[rule].isMean)
    , m_missedCounts(plan.rules[rule].missedCounts)
    , m_lastKnown(lastKnown)
{
    readUsual(plan, planned, series);
    readPending(database, plan, plan.rules[rule], id);
}

void OpenRecords::readUsual(const RatingPlan &plan, const PlannedIndicator &planned,
                            const SumSeries &series)
{
    const DayRange days = lastDays(plan.store.zone(), *planned.asOf);
    std::array<double, 7> known{};
    std::array<double, 7> pending{};
    ExpectedSum all;
    for (Day day = days.first; day <= days.last; day += oneDay) {
        if (!isKnown(plan, *planned.indicator, day))
            continue;
        const MeasureSum sum = series.over({day, day}, day);
        known[weekdayOf(day)] += 1;
        pending[weekdayOf(day)] += static_cast<double>(sum.pending);
        m_weekdays[weekdayOf(day)] += ExpectedSum::of(sum);
        all += ExpectedSum::of(sum);
    }
    if (all.weight > 0)
        m_usual = all.weighted / all.weight;
    for (std::size_t i = 0; i < m_weekdays.size(); ++i) {
        if (all.counted > 0)
            m_weekdays[i] += all.times(pending[i] / all.counted);
        if (known[i] > 0)
            m_weekdays[i] = m_weekdays[i].times(1 / known[i]);
    }
    m_missedShare = all.counted > 0 ? all.missed / all.counted : 0;
}

void OpenRecords::readPending(Database &database, const RatingPlan &plan, const MeasureRule &rule,
                              std::int64_t id)
{
    Statement days = database.prepare("SELECT DISTINCT day FROM measure_day"
                                      " WHERE rule = ?1 AND pending > 0 ORDER BY day");
    days.with(id);
    std::optional<Statement> rows;
    const Zone &zone = plan.store.zone();
    while (days.step()) {
        const Day day{std::chrono::days{days.integer(0)}};
        if (!rows)
            rows = database.prepare(pendingSql(database, rule));
        rows->with(static_cast<std::int64_t>(plan.store.store().id),
                   zone.startOf(day).time_since_epoch().count(),
                   zone.startOf(day + oneDay).time_since_epoch().count());
        while (rows->step())
            add(*rows);
    }
}

/// A row of pendingSql().
void OpenRecords::add(const Statement &row)
{
    const Day day{std::chrono::days{row.integer(0)}};
    const Day due{std::chrono::days{row.integer(1)}};
    const Day lastAsked{std::chrono::days{row.isNull(2) ? noLastDay : row.integer(2)}};
    const std::int64_t verdict = row.integer(3);
    if (verdict < 0 && verdict != verdictNoValue)
        return; // left out by the rule when it is due
    const auto weight = static_cast<double>(row.integer(5));
    const bool missed = verdict == verdictMissed;
    const bool counts = verdict != verdictNoValue;
    const double value = m_isMean ? row.real(4) : (missed == m_missedCounts ? 1 : 0);
    auto place = std::find_if(m_pending.rbegin(), m_pending.rend(), [&](const Pending &p) {
        return p.day == day && p.due == due && p.lastAsked == lastAsked;
    });
    if (place == m_pending.rend()) {
        m_pending.push_back({day, due, lastAsked, {}, {}});
        place = m_pending.rbegin();
    }
    if (counts)
        place->undone += {1, missed ? 1.0 : 0.0, weight, weight * value};
    place->done += {1, 0, weight, 0};
}

ExpectedSum
OpenRecords::turnedOut(const Pending &pending, Scenario scenario, std::optional<double> good) const
{
    const bool isUsual = scenario == Scenario::AsLast28;
    const auto value = isUsual ? m_usual : good;
    if (scenario == Scenario::NothingNew || !value)
        return pending.undone;
    ExpectedSum sum = pending.done;
    sum.missed = isUsual ? sum.counted * m_missedShare : 0;
    sum.weighted = sum.weight * *value;
    return sum;
}

ExpectedSum OpenRecords::newOn(Day day, Scenario scenario, std::optional<double> good) const
{
    if (scenario == Scenario::NothingNew)
        return {};
    ExpectedSum sum = m_weekdays[weekdayOf(day)];
    if (scenario == Scenario::NoMoreFailures && good) {
        sum.missed = 0;
        sum.weighted = sum.weight * *good;
    }
    return sum;
}

ExpectedSum
OpenRecords::over(DayRange window, Day asked, Scenario scenario, std::optional<double> good) const
{
    ExpectedSum sum;
    for (const Pending &pending : m_pending) {
        if (window.first <= pending.day && pending.day <= window.last && pending.due <= asked
            && asked <= pending.lastAsked)
            sum += turnedOut(pending, scenario, good);
    }
    const Day last = std::min(window.last, asked); // a week asked for before its end
    for (Day day = std::max(window.first, m_lastKnown + oneDay); day <= last; day += oneDay)
        sum += newOn(day, scenario, good);
    return sum;
}

} // namespace starvane::core
