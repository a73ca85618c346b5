// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"

namespace starvane::core {

/// Figures apart by less are the same.
constexpr double sameFigure = 1e-9;

/// Half of the last decimal that a reading shows: whole per cent, tenths of points and stars, and
/// whole hours and days at the coarsest. In the indicator's unit; without a value in points of 5.
/// @p scale is what the back office gives points of.
[[nodiscard]] double roundingOf(const OfficialFigure &shown, Unit unit, double scale);

/// Whether the back office shows for the day of a card something else than the files give, by more
/// than its rounding. A reading of another day contradicts nothing.
[[nodiscard]] bool contradicts(const IndicatorScore &indicator, Day on, double scale);

} // namespace starvane::core
