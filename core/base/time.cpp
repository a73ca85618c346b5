// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace starvane::core {

namespace {

using std::chrono::seconds;

template <std::size_t size, class... Numbers>
std::string formatted(const char *pattern, Numbers... numbers)
{
    std::array<char, size> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), pattern, numbers...);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::string_view trimmed(std::string_view text)
{
    const auto start = std::min(text.find_first_not_of(" \t"), text.size());
    text.remove_prefix(start);
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

/// Reads exactly @p count digits off the front of @p text.
std::optional<int> takeDigits(std::string_view &text, std::size_t count)
{
    if (text.size() < count)
        return std::nullopt;
    int number = 0;
    for (const char digit : text.substr(0, count)) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        number = number * 10 + (digit - '0');
    }
    text.remove_prefix(count);
    return number;
}

bool take(std::string_view &text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Day> takeDay(std::string_view &text)
{
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, '-'))
        return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, '-'))
        return std::nullopt;
    const auto day = takeDigits(text, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return Day{date};
}

/// "18:20" or "18:20:05".
std::optional<seconds> takeTime(std::string_view &text)
{
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23 || !take(text, ':'))
        return std::nullopt;
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    int second = 0;
    if (take(text, ':')) {
        const auto read = takeDigits(text, 2);
        if (!read || *read > 59)
            return std::nullopt;
        second = *read;
    }
    return seconds{*hour * 3600 + *minute * 60 + second};
}

/// "Z", "+08:00" or "+0800": seconds east of UTC.
std::optional<seconds> takeOffset(std::string_view &text)
{
    if (take(text, 'Z'))
        return seconds{0};
    const bool east = take(text, '+');
    if (!east && !take(text, '-'))
        return std::nullopt;
    const auto hours = takeDigits(text, 2);
    take(text, ':');
    const auto minutes = takeDigits(text, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const seconds offset{*hours * 3600 + *minutes * 60};
    return east ? offset : -offset;
}

} // namespace

std::string toText(Day day)
{
    const std::chrono::year_month_day date{day};
    return formatted<32>("%04d-%02u-%02u", static_cast<int>(date.year()),
                         static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string toText(Instant instant)
{
    std::string text = toLocalText(instant, Zone::utc());
    text[text.find(' ')] = 'T';
    return text + "Z";
}

std::string toLocalText(Instant instant, const Zone &zone)
{
    const LocalTime local = zone.toLocal(instant);
    const auto second = static_cast<int>(local.time.count());
    return toText(local.day)
        + formatted<32>(" %02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
}

std::optional<Day> parseDay(std::string_view text)
{
    const auto day = takeDay(text);
    return text.empty() ? day : std::nullopt;
}

std::optional<std::vector<DayRange>> parseDayRanges(std::string_view text)
{
    std::vector<DayRange> ranges;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view one = trimmed(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
        if (one.empty())
            continue;
        const auto dots = one.find("..");
        const auto first = parseDay(trimmed(one.substr(0, dots)));
        const auto last =
            dots == std::string_view::npos ? first : parseDay(trimmed(one.substr(dots + 2)));
        if (!first || !last || *last < *first)
            return std::nullopt;
        ranges.push_back({*first, *last});
    }
    return ranges;
}

std::optional<Instant> parseInstant(std::string_view text, const Zone &zone)
{
    const auto day = takeDay(text);
    if (!day)
        return std::nullopt;
    if (text.empty())
        return zone.startOf(*day);
    if (!take(text, 'T') && !take(text, ' '))
        return std::nullopt;
    const auto time = takeTime(text);
    if (!time)
        return std::nullopt;
    if (text.empty())
        return zone.toInstant({*day, *time});
    const auto offset = takeOffset(text);
    if (!offset || !text.empty())
        return std::nullopt;
    return Instant{*day + *time} - *offset;
}

} // namespace starvane::core
