// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QDate>

namespace starvane::ui {

[[nodiscard]] inline QDate toDate(core::Day day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

[[nodiscard]] inline core::Day toDay(QDate date)
{
    return core::Day(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

} // namespace starvane::ui
