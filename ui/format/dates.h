// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QDate>

namespace starvane::ui {

/// A calendar day as Qt has it, and back.
[[nodiscard]] inline QDate dateOf(core::Day day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

[[nodiscard]] inline core::Day dayOf(QDate date)
{
    return core::Day(std::chrono::days(static_cast<int>(QDate(1970, 1, 1).daysTo(date))));
}

} // namespace starvane::ui
