// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/money.h"

#include "core/layout/number_parsers.h"

#include <QLocale>

#include <cmath>

namespace starvane::app {

double wholeUnits(std::int64_t minorUnits, const std::string &currency)
{
    return static_cast<double>(minorUnits) / std::pow(10.0, core::minorDigits(currency));
}

QString moneyText(std::int64_t minorUnits, const std::string &currency)
{
    const QString number =
        QLocale().toString(wholeUnits(minorUnits, currency), 'f', core::minorDigits(currency));
    return number + QLatin1Char(' ') + QString::fromStdString(currency);
}

} // namespace starvane::app
