// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/trend_steps.h"

#include <algorithm>

namespace starvane::core {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::weeks;
using std::chrono::year_month_day;

Day startOfPeriod(Day day, Step step)
{
    const year_month_day date(day);
    switch (step) {
    case Step::Daily:
        return day;
    case Step::Weekly:
        return day - days(std::chrono::weekday(day).iso_encoding() - 1);
    case Step::Monthly:
        return Day(date.year() / date.month() / 1);
    }
    return day;
}

/// The first day of the period that is @p count periods after the one that begins on @p start.
Day laterStart(Day start, Step step, int count)
{
    const year_month_day date(start);
    switch (step) {
    case Step::Daily:
        return start + days(count);
    case Step::Weekly:
        return start + weeks(count);
    case Step::Monthly:
        return Day(date + months(count)); // the first of a month: every month has one
    }
    return start;
}

} // namespace

std::vector<DayRange> periodsOf(DayRange range, Step step)
{
    std::vector<DayRange> periods;
    Day start = startOfPeriod(range.first, step);
    while (start <= range.last && range.first <= range.last) {
        const Day next = laterStart(start, step, 1);
        periods.push_back({start, std::min(next - days(1), range.last)});
        start = next;
    }
    return periods;
}

DayRange rangeBefore(DayRange range, Step step)
{
    const auto count = static_cast<int>(periodsOf(range, step).size());
    const Day first = laterStart(startOfPeriod(range.first, step), step, -count);
    const Day lastStart = startOfPeriod(range.last, step);
    const Day beforeStart = laterStart(lastStart, step, -count);
    const Day beforeEnd = laterStart(beforeStart, step, 1) - days(1);
    const bool isWhole = range.last == laterStart(lastStart, step, 1) - days(1);
    const Day sameDay = beforeStart + (range.last - lastStart);
    return {first, isWhole ? beforeEnd : std::min(sameDay, beforeEnd)};
}

} // namespace starvane::core
