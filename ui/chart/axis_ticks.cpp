// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/axis_ticks.h"

#include "ui/chart/day_series.h"
#include "ui/format/brief.h"
#include "ui/words/format.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace starvane::ui {

namespace {

constexpr double fullScore = 5;
constexpr double averageMonth = 30.44;

/// How many of the axis' written units a value makes.
double writtenPer(const TimeAxis &axis)
{
    if (!axis.unit)
        return axis.scale / fullScore;
    return *axis.unit == core::Unit::Percent ? 100 : 1;
}

/// The least that an axis spans, in written units: a flat course stays flat.
double leastSpan(const TimeAxis &axis, double highest)
{
    if (!axis.unit)
        return axis.scale / fullScore;
    if (*axis.unit == core::Unit::Percent)
        return 2;
    return std::max(1.0, highest * 0.1);
}

/// The end of the axis, in written units.
double greatest(const TimeAxis &axis, double highest)
{
    if (!axis.unit)
        return axis.scale;
    const bool isRate = *axis.unit == core::Unit::Percent && highest <= 100;
    return isRate ? 100 : std::numeric_limits<double>::infinity();
}

/// 1, 2, 2.5 or 5 and a power of ten, at least @p raw.
double roundStep(double raw)
{
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= raw * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

QString tickText(double value, double step, const TimeAxis &axis)
{
    if (!axis.unit) {
        const bool isFine = std::abs(step * 10 - std::round(step * 10)) > 1e-6;
        return QLocale().toString(value * writtenPer(axis), 'f', isFine ? 2 : 1);
    }
    return *axis.unit == core::Unit::Percent ? shareText(value) : valueText(value, *axis.unit);
}

struct DayStep {
    int days; // or
    int months;
    [[nodiscard]] double length() const { return days > 0 ? days : months * averageMonth; }
};

constexpr std::array<DayStep, 11> daySteps{
    {{1, 0}, {2, 0}, {7, 0}, {14, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 6}, {0, 12}, {0, 24}, {0, 60}}};

std::vector<Tick> ticksByDays(Extent days, int step)
{
    constexpr double monday = 4; // 5 January 1970
    std::vector<Tick> ticks;
    double day = std::ceil((days.low - monday) / step) * step + monday;
    for (; day <= days.high; day += step) {
        const core::Day date{std::chrono::days(static_cast<int>(day))};
        ticks.push_back({day, Brief::day(date, date)});
    }
    return ticks;
}

std::vector<Tick> ticksByMonths(Extent days, int step)
{
    std::vector<Tick> ticks;
    const core::Day from{std::chrono::days(static_cast<int>(std::floor(days.low)))};
    const std::chrono::year_month_day first(from);
    std::chrono::year_month month(first.year(), first.month());
    for (;; month += std::chrono::months(1)) {
        const core::Day day(month / std::chrono::day(1));
        if (numberOf(day) > days.high)
            return ticks;
        const int number = int(month.year()) * 12 + int(unsigned(month.month())) - 1;
        if (numberOf(day) < days.low || number % step != 0)
            continue;
        const bool isJanuary = month.month() == std::chrono::January;
        ticks.push_back({numberOf(day), isJanuary ? Brief::year(day) : Brief::month(day)});
    }
}

} // namespace

QString valueText(const std::optional<double> &value, const TimeAxis &axis)
{
    return axis.unit ? valueText(value, *axis.unit) : pointsText(value, axis.scale);
}

std::vector<Tick> valueTicks(Extent seen, const TimeAxis &axis)
{
    constexpr double room = 0.04;
    constexpr double intervals = 5;
    const double written = writtenPer(axis);
    double low = seen.low * written;
    double high = seen.high * written;
    const double pad = std::max(high - low, leastSpan(axis, high)) * room;
    const double lack = std::max(0.0, leastSpan(axis, high) - (high - low) - 2 * pad) / 2;
    const double most = greatest(axis, high);
    high = std::min(most, high + pad + lack);
    low = std::max(0.0, std::min(low - pad - lack, high - leastSpan(axis, high)));
    const double step = roundStep((high - low) / intervals);
    std::vector<Tick> ticks;
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(std::min(high, most) / step - 1e-9);
    for (double i = first; i <= last; ++i)
        ticks.push_back({i * step / written, tickText(i * step / written, step, axis)});
    return ticks;
}

std::vector<Tick> dayTicks(Extent days, double width, double labelWidth)
{
    constexpr double shownByMonth = 75; // days
    const double span = days.high - days.low;
    for (const DayStep &step : daySteps) {
        const bool fits = step.length() / span * width >= labelWidth;
        if (fits && (step.months > 0 || span < shownByMonth))
            return step.days > 0 ? ticksByDays(days, step.days) : ticksByMonths(days, step.months);
    }
    return ticksByMonths(days, daySteps.back().months);
}

} // namespace starvane::ui
