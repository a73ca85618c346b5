// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readings/figure_edit.h"

#include <QLocale>
#include <QStyle>

#include <cmath>

namespace starvane::ui {

namespace {

constexpr double anyHigh = 1e9;

/// Without the blanks, signs and full-width forms that people type around a number.
QString bare(const QString &text, bool isPercent)
{
    QString number = text.normalized(QString::NormalizationForm_KC).trimmed();
    number.replace(QChar(0x2212), QLatin1Char('-'));
    if (isPercent && number.endsWith(QLatin1Char('%')))
        number.chop(1);
    return number.trimmed();
}

} // namespace

FigureRange rangeOf(core::Unit unit)
{
    switch (unit) {
    case core::Unit::Percent:
        return {.low = 0, .high = 100, .isPercent = true};
    case core::Unit::Stars:
        return {.low = 0, .high = 5};
    case core::Unit::Points:
        return {.low = 0, .high = 10};
    case core::Unit::Hours:
    case core::Unit::Days:
        break;
    }
    return {.low = 0, .high = anyHigh};
}

Figure figureIn(const QString &text, const FigureRange &range)
{
    constexpr double whole = 100;
    const QString number = bare(text, range.isPercent);
    if (number.isEmpty())
        return {.number = {}, .isValid = text.trimmed().isEmpty()};
    bool known = false;
    const double typed = QLocale::c().toDouble(number, &known);
    if (!known || !std::isfinite(typed) || typed < range.low || typed > range.high)
        return {.number = {}, .isValid = false};
    return {.number = range.isPercent ? typed / whole : typed, .isValid = true};
}

FigureEdit::FigureEdit(const FigureRange &range, const QString &name, QWidget *parent)
    : QLineEdit(parent)
    , m_range(range)
{
    setAccessibleName(name);
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textChanged, this, &FigureEdit::check);
}

void FigureEdit::setRange(const FigureRange &range, const QString &name)
{
    m_range = range;
    setAccessibleName(name);
    check();
}

Figure FigureEdit::figure() const
{
    return figureIn(text(), m_range);
}

QString FigureEdit::complaint() const
{
    if (figure().isValid)
        return {};
    const QLocale locale;
    if (m_range.high < anyHigh)
        //: a field, what was typed, the least and the greatest number
        return tr("%1: “%2” is not a number from %3 to %4.")
            .arg(accessibleName(), text(), locale.toString(m_range.low),
                 locale.toString(m_range.high));
    return tr("%1: “%2” is not a number from %3 up.")
        .arg(accessibleName(), text(), locale.toString(m_range.low));
}

void FigureEdit::check()
{
    const QString wrong = complaint();
    setAccessibleDescription(wrong);
    setToolTip(wrong);
    if (property("wrong").toBool() == !wrong.isEmpty())
        return;
    setProperty("wrong", !wrong.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace starvane::ui
