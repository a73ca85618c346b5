// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QPen>

class QPainter;

namespace starvane::ui {

/// How many series a chart tells apart.
constexpr int mostSeries = 5;

/// A series' pen by its style, 0 to 4: each its own colour and dashes.
[[nodiscard]] QPen seriesPen(int style, const Colours &colours);
/// Of the same series in the period before.
[[nodiscard]] QPen beforePen(int style, const Colours &colours);
/// Of the same series where its sample is small.
[[nodiscard]] QPen smallPen(int style, const Colours &colours);

/// Each style has a shape of its own: disc, square, triangle, diamond, ring.
void paintSeriesMark(QPainter &painter, QPointF at, int style, const Colours &colours,
                     double radius);

} // namespace starvane::ui
