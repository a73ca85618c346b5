// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/calendar.h"

#include <QCalendarWidget>
#include <QTextCharFormat>

namespace starvane::ui {

void dressCalendar(QCalendarWidget &calendar)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, QTextCharFormat());
}

} // namespace starvane::ui
