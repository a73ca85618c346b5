// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/reading_match.h"

#include "core/rating/scoring.h"

#include <cmath>

namespace starvane::core {

namespace {

/// The decimals a figure is given with, at least @p least.
int decimalsOf(double figure, int least)
{
    constexpr int most = 8;
    int decimals = least;
    for (; decimals < most; ++decimals) {
        const double power = std::pow(10.0, decimals);
        if (std::abs(std::round(figure * power) / power - figure) < sameFigure)
            break;
    }
    return decimals;
}

} // namespace

double roundingOf(const OfficialFigure &shown, Unit unit, double scale)
{
    const auto half = [](int decimals) { return 0.5 * std::pow(10.0, -decimals); };
    if (!shown.value)
        return half(decimalsOf(*shown.score * scale / bestScore, 1)) * bestScore / scale;
    switch (unit) {
    case Unit::Percent:
        return half(decimalsOf(*shown.value, 2));
    case Unit::Stars:
    case Unit::Points:
        return half(decimalsOf(*shown.value, 1));
    case Unit::Hours:
    case Unit::Days:
        break;
    }
    return half(decimalsOf(*shown.value, 0));
}

bool contradicts(const IndicatorScore &indicator, Day on, double scale)
{
    const auto &shown = indicator.official;
    if (indicator.basis != Basis::Computed || !shown || shown->day != on)
        return false;
    const auto &reading = shown->value ? shown->value : shown->score;
    const auto &computed = shown->value ? indicator.value : indicator.score;
    if (!reading || !computed)
        return false;
    return std::abs(*computed - *reading) > roundingOf(*shown, indicator.unit, scale) + sameFigure;
}

} // namespace starvane::core
