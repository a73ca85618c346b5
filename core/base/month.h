// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace starvane::core {

/// The month of a day.
[[nodiscard]] std::chrono::year_month monthOf(Day day);
/// The calendar days of a month.
[[nodiscard]] DayRange daysOf(std::chrono::year_month month);
/// "2018-11".
[[nodiscard]] std::string toText(std::chrono::year_month month);
/// Reads "2018-11".
[[nodiscard]] std::optional<std::chrono::year_month> parseMonth(std::string_view text);

} // namespace starvane::core
