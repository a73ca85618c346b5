// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/moments.h"

#include "ui/words/format.h"
#include "ui/words/qt_day.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Moments)
};

QString shown(core::Day day, const QString &format)
{
    return QLocale().toString(toDate(day), format);
}

} // namespace

QString spanText(const core::DayRange &days)
{
    if (days.first == days.last)
        return dayText(days.first);
    //: the first and the last of some days
    const QString form = Words::tr("%1 – %2");
    const std::chrono::year_month_day first(days.first);
    const std::chrono::year_month_day last(days.last);
    if (first.year() != last.year())
        return form.arg(dayText(days.first), dayText(days.last));
    return form.arg(
        shown(days.first, Words::tr("d MMM", "the first of two days of a year; QLocale's letters")),
        shown(days.last,
              Words::tr("d MMM yyyy", "the last of two days of a year; QLocale's letters")));
}

QString computerTimeText(core::Instant instant)
{
    const auto seconds = instant.time_since_epoch().count();
    //: a day and a time; QLocale's letters
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds),
                              Words::tr("d MMM yyyy HH:mm"));
}

} // namespace starvane::ui
