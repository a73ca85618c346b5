// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace starvane::ui {

/// The points of a line as the pixels can show them. Of the points in each of @p columns equal
/// strips of x between @p first and @p last the first, the lowest, the highest and the last stay,
/// in their order; points outside are left out but for one on each side, to which the line runs
/// off. The line thus covers the very pixels that all points would. @p points ascend by x. A line
/// with few points stays as it is.
[[nodiscard]] QList<QPointF>
decimated(const QList<QPointF> &points, double first, double last, int columns);

} // namespace starvane::ui
