// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_value.h"

#include <QLocale>

namespace starvane::ui {

namespace {

using Group = core::StoreSetting::Group;

constexpr double bestScore = 5; // of the composites that core keeps
constexpr double whole = 100;
constexpr int typedDigits = 10;

/// The number that one of core's is typed as.
double factor(const core::StoreSetting &setting, double scale)
{
    if (setting.group == Group::Stars)
        return scale / bestScore;
    return SettingValue::range(setting, scale).isPercent ? whole : 1;
}

/// What stands between the items of a list that core keeps.
QString separator(const core::StoreSetting &setting)
{
    return setting.group == Group::Texts ? QStringLiteral("\n") : QStringLiteral(",");
}

QStringList trimmed(const QStringList &lines)
{
    QStringList kept;
    for (const QString &line : lines) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            kept << text;
    }
    return kept;
}

} // namespace

bool SettingValue::isList(const core::StoreSetting &setting)
{
    return setting.group == Group::Words || setting.group == Group::Texts
        || setting.group == Group::Days;
}

bool SettingValue::isDated(const core::StoreSetting &setting)
{
    return !isList(setting) && setting.group != Group::Alarm;
}

std::optional<double> SettingValue::number(const core::StoreSetting &setting)
{
    bool isNumber = false;
    const double number = QString::fromStdString(setting.value).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt; // "off" is none
}

QStringList SettingValue::lines(const core::StoreSetting &setting)
{
    QString text = QString::fromStdString(setting.value);
    if (setting.group == Group::Texts)
        text.replace(QLatin1Char('|'), QLatin1Char('\n'));
    return trimmed(text.split(separator(setting)));
}

FigureRange SettingValue::range(const core::StoreSetting &setting, double scale)
{
    if (setting.group == Group::Share)
        return rangeOf(core::Unit::Percent);
    if (setting.group == Group::Benchmark && setting.unit != core::Unit::Points)
        return rangeOf(setting.unit);
    const bool isPoints = setting.group == Group::Stars || setting.key == "alarm.composite"
        || setting.key.starts_with("alarm.score.");
    return isPoints ? FigureRange{.low = 0, .high = scale} : rangeOf(core::Unit::Days);
}

QString SettingValue::typed(const core::StoreSetting &setting, double scale)
{
    if (isList(setting))
        return lines(setting).join(QLatin1Char('\n'));
    const auto figure = number(setting);
    return figure ? QString::number(*figure * factor(setting, scale), 'g', typedDigits) : QString();
}

std::string SettingValue::ofFigure(const core::StoreSetting &setting, double figure, double scale)
{
    const double kept = setting.group == Group::Stars ? figure * bestScore / scale : figure;
    return QString::number(kept, 'g', QLocale::FloatingPointShortest).toStdString();
}

std::string SettingValue::ofLines(const core::StoreSetting &setting, const QString &text)
{
    return trimmed(text.split(QLatin1Char('\n'))).join(separator(setting)).toStdString();
}

} // namespace starvane::ui
