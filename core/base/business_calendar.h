// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <optional>
#include <vector>

namespace starvane::core {

/// A holiday of every year: a date, or a weekday of a month.
struct Holiday {
    unsigned month = 1;
    std::optional<unsigned> day; // of the month
    unsigned weekday = 1; // from 1, Monday; without a day
    int which = 1; // the first, second … of the month; -1 the last
};

/// Which days are business days: Monday to Friday without holidays.
struct BusinessCalendar {
    std::vector<Holiday> holidays;
    bool sundayMovesToMonday =
        false; // a holiday on a Sunday is kept on Monday; on a Saturday it stays

    [[nodiscard]] bool isBusinessDay(Day day) const;
    /// How many business days lie after @p from, up to and with @p to; 0 when @p to is no later.
    [[nodiscard]] int businessDays(Day from, Day to) const;
    /// The n-th business day after @p day; @p n from 1.
    [[nodiscard]] Day businessDayAfter(Day day, int n) const;
};

} // namespace starvane::core
