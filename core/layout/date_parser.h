// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace starvane::core {

/// Which of the first two numbers of "03/04/2020" is the day.
enum class DayOrder : std::uint8_t { DayFirst, MonthFirst };

/// A calendar day of the years 1990 to 2100, or nothing.
[[nodiscard]] std::optional<Day> makeDay(unsigned year, unsigned month, unsigned day);

/// "03/04/2020": a date whose order of day and month its text does not tell.
struct DayMonthDate {
    unsigned first = 0;
    unsigned second = 0;
    unsigned year = 0;

    [[nodiscard]] std::optional<Day> in(DayOrder order) const;
};

/// What a cell of a time says.
struct ParsedDate {
    Day day{}; // unless `dayMonth` is there
    std::chrono::seconds time{};
    std::optional<std::chrono::seconds> offset; // from UTC, where the text gives one
    std::optional<DayMonthDate> dayMonth;
};

/// Reads the usual forms: year first with - / . or 年月日, eight or fourteen digits, a
/// spreadsheet's serial number (1900 system), day and month before the year; with or without a time
/// of day.
[[nodiscard]] std::optional<ParsedDate> parseDate(std::string_view text, bool isNumber);

} // namespace starvane::core
