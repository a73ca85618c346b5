// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/day_effort.h"

#include "core/base/bisect.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace starvane::core {

namespace {

constexpr double rounding = 1e-9;

const ExpectedSum &openAs(const Outlook &outlook, Scenario scenario)
{
    return outlook.open.at(placeOf(scenario));
}

} // namespace

DayEffort::DayEffort(const StoreRules &rules, Outlooks &outlooks, const CardVersion &version,
                     Day day)
    : m_source(&outlooks)
    , m_day(day)
    , m_rule(rules, version, day)
{
    CompositeRule::Scores scores;
    for (const Indicator &indicator : version.indicators) {
        const Outlook &outlook = outlooks.of(indicator, day);
        const ExpectedSum &usual = openAs(outlook, Scenario::AsLast28);
        const ExpectedSum &good = openAs(outlook, Scenario::NoMoreFailures);
        m_rooms.push_back(
            {indicator.isMean() ? usual.counted : usual.missed, good.weighted - usual.weighted});
        m_figures.push_back(outlooks.figure(outlook, Scenario::AsLast28));
        scores.push_back(m_figures.back().score);
        m_outlooks.push_back(outlook);
    }
    m_weights = m_rule.weights(scores);
    for (std::size_t i = 0; i < m_outlooks.size(); ++i)
        m_all.push_back(top(i));
}

/// More effort never gains less, so the place is found by halving.
std::size_t DayEffort::top(std::size_t indicator) const
{
    const double units = m_rooms[indicator].units;
    if (m_weights[indicator] <= 0 || units <= 0)
        return 0;
    const auto whole = static_cast<std::size_t>(std::ceil(units - rounding));
    const double highest = gain(indicator, whole);
    if (highest <= 0)
        return 0;
    return leastThat(std::size_t{1}, whole,
                     [&](std::size_t effort) { return gain(indicator, effort) >= highest; });
}

/// The value goes straight with the effort, and the score bends where the value passes one of the
/// benchmark's: the curve bends at the effort that reaches it or at the one before. The last unit
/// may be but a fraction of one.
EffortCurve DayEffort::curve(std::size_t indicator, std::size_t atMost) const
{
    const std::size_t last = std::min(m_all[indicator], atMost);
    std::vector<std::size_t> bends;
    if (last > 0)
        bends.push_back(last - 1);
    const Outlook &outlook = m_outlooks[indicator];
    for (const double value : bendsOfScore(*outlook.indicator, outlook.benchmark)) {
        const std::size_t reaches = firstToReach(indicator, value, last);
        bends.push_back(reaches);
        if (reaches > 0)
            bends.push_back(reaches - 1);
    }
    return {[this, indicator](std::size_t effort) { return gain(indicator, effort); }, last, bends};
}

/// last + 1 when none does.
std::size_t DayEffort::firstToReach(std::size_t indicator, double value, std::size_t last) const
{
    const bool fromBelow = figure(indicator, 0).value < value;
    return leastThat(std::size_t{0}, last + 1, [&](std::size_t effort) {
        const auto there = figure(indicator, effort).value;
        return fromBelow ? there >= value : there <= value;
    });
}

Figure DayEffort::figure(std::size_t indicator, std::size_t effort) const
{
    const Room &room = m_rooms[indicator];
    if (effort == 0 || room.units <= 0)
        return m_figures[indicator];
    ExpectedSum open = openAs(m_outlooks[indicator], Scenario::AsLast28);
    open.weighted += room.better * std::min(1.0, static_cast<double>(effort) / room.units);
    return m_source->figure(m_outlooks[indicator], open);
}

std::optional<double> DayEffort::scoreFailing(std::size_t indicator, double failures) const
{
    const Outlook &outlook = m_outlooks[indicator];
    const ExpectedSum &usual = openAs(outlook, Scenario::AsLast28);
    const ExpectedSum &good = openAs(outlook, Scenario::NoMoreFailures);
    const Room &room = m_rooms[indicator];
    double each = usual.counted > 0 ? usual.weight / usual.counted : 0;
    if (room.units > 0)
        each = std::abs(room.better) / room.units;
    ExpectedSum open = good;
    open.weighted += (outlook.indicator->higherIsBetter ? -1 : 1) * failures * each;
    return m_source->figure(outlook, open).score;
}

double DayEffort::gain(std::size_t indicator, std::size_t effort) const
{
    const auto with = score(indicator, effort);
    const auto &without = m_figures[indicator].score;
    return with && without ? m_weights[indicator] * (*with - *without) : 0;
}

std::optional<double> DayEffort::composite(const Efforts &efforts) const
{
    CompositeRule::Scores scores;
    for (std::size_t i = 0; i < efforts.size(); ++i)
        scores.push_back(score(i, efforts[i]));
    return m_rule.composite(scores);
}

std::optional<DayEffort::Efforts> DayEffort::least(double composite, std::size_t atMost) const
{
    const auto without = this->composite(Efforts(size(), 0));
    if (!without)
        return std::nullopt;
    std::vector<EffortCurve> curves; // no longer than what may be spent
    for (std::size_t i = 0; i < size(); ++i)
        curves.push_back(curve(i, atMost));
    return leastEffort(curves, composite - *without, atMost);
}

std::size_t DayEffort::most() const
{
    return std::accumulate(m_all.begin(), m_all.end(), std::size_t{0});
}

} // namespace starvane::core
