// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <vector>

namespace starvane::core {

/// How long each value of a trend speaks for. A day's value is what the platform shows on that day,
/// over the indicator's own window; the value of an ISO week (Monday to Sunday) or a calendar month
/// is made of its own records alone.
enum class Step { Daily, Weekly, Monthly };

/// The days, weeks or months with a day in @p days, ascending and without gaps. The first one is
/// whole, even where it begins before them; the last one ends with them at the latest. None for
/// days that run backwards.
[[nodiscard]] std::vector<DayRange> periodsOf(DayRange days, Step step);

/// The same number of days, weeks or months right before periodsOf(days, step), the last one cut as
/// the last one there is: to the same weekday, or to the same day of the month.
[[nodiscard]] DayRange rangeBefore(DayRange days, Step step);

} // namespace starvane::core
