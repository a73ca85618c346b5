// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/business_calendar.h"

#include <algorithm>
#include <cassert>

namespace starvane::core {

namespace {

constexpr std::chrono::days oneDay{1};

Day dayOf(const Holiday &holiday, std::chrono::year year)
{
    const std::chrono::month month(holiday.month);
    if (holiday.day)
        return year / month / std::chrono::day(*holiday.day);
    const std::chrono::weekday weekday(holiday.weekday);
    if (holiday.which < 0)
        return year / month / weekday[std::chrono::last];
    return year / month / weekday[static_cast<unsigned>(holiday.which)];
}

bool isWeekend(Day day)
{
    return std::chrono::weekday(day).iso_encoding() > 5;
}

} // namespace

bool BusinessCalendar::isBusinessDay(Day day) const
{
    if (isWeekend(day))
        return false;
    const auto isKeptOn = [this, day](const Holiday &holiday) {
        const Day own = dayOf(holiday, std::chrono::year_month_day(day).year());
        const bool isMoved =
            sundayMovesToMonday && std::chrono::weekday(own) == std::chrono::Sunday;
        return (isMoved ? own + oneDay : own) == day;
    };
    return std::none_of(holidays.begin(), holidays.end(), isKeptOn);
}

int BusinessCalendar::businessDays(Day from, Day to) const
{
    int count = 0;
    for (Day day = from + oneDay; day <= to; day += oneDay)
        count += isBusinessDay(day) ? 1 : 0;
    return count;
}

Day BusinessCalendar::businessDayAfter(Day day, int n) const
{
    assert(n > 0);
    while (n > 0) {
        day += oneDay;
        n -= isBusinessDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace starvane::core
