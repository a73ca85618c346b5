// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/day_edit.h"

#include "ui/kit/calendar.h"
#include "ui/words/qt_day.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>

namespace starvane::ui {

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    dressCalendar(*calendarWidget());
    setKeyboardTracking(false); // a day half typed is none
    retranslate();
}

core::Day DayEdit::day() const
{
    return toDay(date());
}

void DayEdit::setDay(core::Day day)
{
    setDate(toDate(day));
}

void DayEdit::setLatest(core::Day day)
{
    setMaximumDate(toDate(day));
}

/// Qt's leaves out the room that the style sheet gives to the arrow.
QSize DayEdit::sizeHint() const
{
    constexpr int arrowWidth = 24;
    const QSize hint = QDateEdit::sizeHint();
    return {hint.width() + arrowWidth, hint.height()};
}

void DayEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDateEdit::changeEvent(event);
}

void DayEdit::focusInEvent(QFocusEvent *event)
{
    QDateEdit::focusInEvent(event);
    if (event->reason() == Qt::OtherFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        lineEdit()->deselect();
}

void DayEdit::retranslate()
{
    setLocale(QLocale());
    //: a day as QLocale's letters write it
    setDisplayFormat(tr("d MMM yyyy"));
}

} // namespace starvane::ui
