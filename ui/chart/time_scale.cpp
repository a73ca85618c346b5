// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/time_scale.h"

#include <algorithm>
#include <utility>

namespace starvane::ui {

namespace {

constexpr double leastDays = 7;

} // namespace

void TimeScale::setDays(Extent days)
{
    if (days.high - days.low < 1) { // a day alone stands in the middle
        days.low -= 1;
        days.high += 1;
    }
    m_all = days;
    m_shown = days;
}

void TimeScale::setValues(std::vector<Tick> ticks)
{
    m_ticks = std::move(ticks);
    m_values = {m_ticks.front().place, m_ticks.back().place};
}

QPointF TimeScale::place(double day, double value) const
{
    const double values = m_values.high - m_values.low;
    return {m_plot.left() + (day - m_shown.low) / span() * m_plot.width(),
            m_plot.bottom() - (value - m_values.low) / values * m_plot.height()};
}

double TimeScale::dayAt(double x) const
{
    return m_shown.low + (x - m_plot.left()) / std::max(1.0, m_plot.width()) * span();
}

bool TimeScale::isInSight(double day) const
{
    return day >= m_shown.low && day <= m_shown.high;
}

void TimeScale::zoom(double factor, double around)
{
    const double all = m_all.high - m_all.low;
    const double wanted = std::clamp(span() * factor, std::min(leastDays, all), all);
    const double left = std::clamp((around - m_shown.low) / span(), 0.0, 1.0);
    m_shown = {around - left * wanted, around + (1 - left) * wanted};
    keepWithin();
}

void TimeScale::pan(double days)
{
    m_shown = {m_shown.low + days, m_shown.high + days};
    keepWithin();
}

void TimeScale::keepWithin()
{
    const double back = std::max(0.0, m_shown.high - m_all.high);
    m_shown = {m_shown.low - back, m_shown.high - back};
    const double forth = std::max(0.0, m_all.low - m_shown.low);
    m_shown = {m_shown.low + forth, std::min(m_shown.high + forth, m_all.high)};
}

bool TimeScale::isZoomed() const
{
    constexpr double hair = 1e-6;
    return span() < m_all.high - m_all.low - hair;
}

} // namespace starvane::ui
