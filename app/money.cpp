// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/money.h"

#include "core/layout/number_parsers.h"

#include <cmath>

namespace starvane::app {

double wholeUnits(std::int64_t minorUnits, const std::string &currency)
{
    return static_cast<double>(minorUnits) / std::pow(10.0, core::minorDigits(currency));
}

} // namespace starvane::app
