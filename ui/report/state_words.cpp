// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/state_words.h"

#include <QDate>

#include <algorithm>

namespace starvane::ui {

QColor colourOf(Mark mark, const Colours &colours)
{
    switch (mark) {
    case Mark::Weak:
        return colours.weak;
    case Mark::Fair:
        return colours.fair;
    case Mark::Good:
        break;
    }
    return colours.good;
}

std::optional<Mark> markOf(const core::IndicatorScore &indicator)
{
    if (indicator.passes)
        return *indicator.passes ? Mark::Good : Mark::Weak;
    return indicator.score ? std::optional(markOf(*indicator.score)) : std::nullopt;
}

QString stateText(const core::IndicatorScore &indicator, double scale, const Speech &speech)
{
    const auto mark = markOf(indicator);
    if (!mark)
        return QStringLiteral("–");
    if (indicator.passes) {
        const QString word = *indicator.passes ? speech.translate("Report", "passes")
                                               : speech.translate("Report", "fails");
        return QStringLiteral("%1 %2").arg(markSign(*mark), word);
    }
    return QStringLiteral("%1 %2 %3")
        .arg(markSign(*mark), pointsText(*indicator.score, scale, speech), markWord(*mark, speech));
}

QString numberText(double value, core::Unit unit, const Speech &speech)
{
    const QString text = valueText(value, unit, speech);
    const auto lastDigit = std::find_if(text.rbegin(), text.rend(),
                                        [](QChar character) { return character.isDigit(); });
    return text.left(std::distance(lastDigit, text.rend()));
}

QString limitText(const core::Limit &limit, core::Unit unit, const Speech &speech)
{
    const QString bound = valueText(limit.bound, unit, speech);
    switch (limit.side) {
    case core::Limit::Side::AtMost:
        return QStringLiteral("≤ %1").arg(bound);
    case core::Limit::Side::Below:
        return QStringLiteral("< %1").arg(bound);
    case core::Limit::Side::AtLeast:
        return QStringLiteral("≥ %1").arg(bound);
    case core::Limit::Side::Above:
        break;
    }
    return QStringLiteral("> %1").arg(bound);
}

QString shortDayText(core::Day day, const Speech &speech)
{
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    //: a day without its year; QLocale's letters
    return speech.locale().toString(date, speech.translate("Report", "d MMM"));
}

QString shortMonthText(std::chrono::year_month month, const Speech &speech)
{
    const QDate first(int(month.year()), int(unsigned(month.month())), 1);
    //: a month over a narrow column; QLocale's letters
    return speech.locale().toString(first, speech.translate("Report", "MMM yy"));
}

} // namespace starvane::ui
