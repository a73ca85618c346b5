// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/series_style.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace starvane::ui {

namespace {

QColor colourOf(int style, const Colours &colours)
{
    return colours.series.at(static_cast<std::size_t>(std::clamp(style, 0, mostSeries - 1)));
}

/// In widths of the line.
QList<qreal> dashesOf(int style)
{
    switch (style) {
    case 1:
        return {6, 2};
    case 2:
        return {9, 2, 2, 2};
    case 3:
        return {3, 1.6};
    case 4:
        return {12, 3, 3, 3};
    default:
        return {};
    }
}

QPen penOf(const QColor &colour, double width, const QList<qreal> &dashes)
{
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

} // namespace

QPen seriesPen(int style, const Colours &colours)
{
    return penOf(colourOf(style, colours), 2, dashesOf(style));
}

QPen beforePen(int style, const Colours &colours)
{
    return penOf(colourOf(style, colours), 1, {4, 4});
}

QPen smallPen(int style, const Colours &colours)
{
    return penOf(colourOf(style, colours), 1.25, {1, 2});
}

void paintSeriesMark(QPainter &painter, QPointF at, int style, const Colours &colours,
                     double radius)
{
    const QColor colour = colourOf(style, colours);
    painter.setPen(QPen(colours.surface, 1.5));
    painter.setBrush(colour);
    const double r = radius;
    const auto placed = [at](QPolygonF shape) { return shape.translated(at); };
    switch (style) {
    case 1:
        painter.drawRect(QRectF(at.x() - 0.9 * r, at.y() - 0.9 * r, 1.8 * r, 1.8 * r));
        break;
    case 2:
        painter.drawPolygon(placed({{0, -1.2 * r}, {1.15 * r, 0.9 * r}, {-1.15 * r, 0.9 * r}}));
        break;
    case 3:
        painter.drawPolygon(placed({{0, -1.3 * r}, {1.3 * r, 0}, {0, 1.3 * r}, {-1.3 * r, 0}}));
        break;
    case 4:
        painter.setPen(QPen(colour, 1.75));
        painter.setBrush(colours.surface);
        painter.drawEllipse(at, 0.9 * r, 0.9 * r);
        break;
    default:
        painter.drawEllipse(at, r, r);
    }
}

} // namespace starvane::ui
