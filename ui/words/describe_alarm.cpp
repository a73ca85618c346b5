// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/describe_alarm.h"

#include "ui/words/format.h"

#include <QCoreApplication>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alarm)
};

QString wholeText(double number)
{
    return sumText(number);
}

QString ofPoints(const core::Alarm &alarm, const QString &name)
{
    const QString value = pointsText(alarm.value, alarm.scale);
    const QString line = pointsText(alarm.line, alarm.scale);
    return alarm.kind == core::Alarm::Kind::Composite
        ? Words::tr("%1: composite %2, under the line of %3").arg(name, value, line)
        : Words::tr("%1: %2 points, under the line of %3").arg(name, value, line);
}

QString ofDuties(const core::Alarm &alarm, const QString &name)
{
    return Words::tr("%1: %2 overdue, %3 due within %4 h")
        .arg(name, countText(alarm.overdue), countText(alarm.soon), wholeText(alarm.line));
}

} // namespace

QString describe(const core::Alarm &alarm, const QString &name)
{
    switch (alarm.kind) {
    case core::Alarm::Kind::Composite:
    case core::Alarm::Kind::Score:
        return ofPoints(alarm, name);
    case core::Alarm::Kind::Duty:
        return ofDuties(alarm, name);
    case core::Alarm::Kind::Data:
        break;
    }
    return Words::tr("%1: age of the newest data in days %2, the line is %3")
        .arg(name, wholeText(alarm.value), wholeText(alarm.line));
}

} // namespace starvane::ui
