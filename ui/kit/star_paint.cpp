// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/star_paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace starvane::ui {

namespace {

constexpr int starCount = 5;
constexpr int starGap = 3;

QPainterPath starPath(QPointF centre, double radius)
{
    constexpr double inner = 0.46;
    QPolygonF points;
    for (int i = 0; i < 2 * starCount; ++i) {
        const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / starCount;
        const double r = i % 2 == 0 ? radius : radius * inner;
        points << centre + QPointF(std::cos(angle), std::sin(angle)) * r;
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

} // namespace

void paintStars(QPainter &painter, const QRectF &box, double stars, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = (box.width() + starGap) / starCount;
    const double radius = (step - starGap) / 2;
    for (int i = 0; i < starCount; ++i) {
        const QPointF centre(box.left() + i * step + radius, box.center().y() + radius * 0.06);
        const QPainterPath star = starPath(centre, radius - 0.5);
        const double filled = std::clamp(stars - i, 0.0, 1.0);
        const QPen outline(mixed(colours.star, colours.surface, 0.75), 1.25, Qt::SolidLine,
                           Qt::RoundCap, Qt::RoundJoin);
        painter.setClipping(false);
        painter.strokePath(star, outline);
        painter.setClipRect(
            QRectF(centre.x() - radius, box.top() - 1, 2 * radius * filled, box.height() + 2));
        painter.fillPath(star, colours.star);
        painter.strokePath(star,
                           QPen(colours.star, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.restore();
}

void paintOneStar(QPainter &painter, const QRectF &box, const Colours &colours, StarShape shape)
{
    constexpr double line = 1.25;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (shape == StarShape::Full)
        painter.fillPath(starPath(box.center(), box.width() / 2), colours.star);
    else
        painter.strokePath(starPath(box.center(), (box.width() - line) / 2),
                           QPen(colours.star, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace starvane::ui
