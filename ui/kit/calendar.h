// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;

namespace starvane::ui {

/// The look of every calendar: days by their letters, no weeks' numbers, no red.
void dressCalendar(QCalendarWidget &calendar);

} // namespace starvane::ui
