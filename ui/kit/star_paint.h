// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QRectF>

class QPainter;

namespace starvane::ui {

/// Five stars in a row, filled up to @p stars, parts of a star included.
void paintStars(QPainter &painter, const QRectF &box, double stars, const Colours &colours);

enum class StarShape { Full, Hollow };

/// One star in @p box.
void paintOneStar(QPainter &painter, const QRectF &box, const Colours &colours,
                  StarShape shape = StarShape::Full);

} // namespace starvane::ui
