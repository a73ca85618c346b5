// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"

namespace starvane::core {

std::chrono::year_month monthOf(Day day)
{
    const std::chrono::year_month_day date{day};
    return {date.year(), date.month()};
}

DayRange daysOf(std::chrono::year_month month)
{
    return {Day{month / 1}, Day{month / std::chrono::last}};
}

std::string toText(std::chrono::year_month month)
{
    constexpr std::size_t length = std::string_view("2018-11").size();
    return toText(Day{month / 1}).substr(0, length);
}

std::optional<std::chrono::year_month> parseMonth(std::string_view text)
{
    const std::optional<Day> first = parseDay(std::string(text) + "-01");
    return first ? std::optional(monthOf(*first)) : std::nullopt;
}

} // namespace starvane::core
