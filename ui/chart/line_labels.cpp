// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/line_labels.h"

#include "ui/chart/day_series.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace starvane::ui {

namespace {

constexpr double labelInset = 6;

} // namespace

LineLabels::LineLabels(const TimeContent &content, const TimeScale &scale, const Colours &colours)
    : m_content(content)
    , m_scale(scale)
    , m_colours(colours)
{
}

QColor LineLabels::colour(const TimeLine &line, const Colours &colours)
{
    return line.isWeak ? colours.weak : colours.muted;
}

void LineLabels::paint(QPainter &painter)
{
    m_taken.clear();
    for (const TimeLine &line : m_content.lines)
        paintLabel(painter, line);
}

/// In a rim of the surface's colour, so that it can be read whatever is behind it.
void LineLabels::paintLabel(QPainter &painter, const TimeLine &line)
{
    constexpr double rim = 4;
    const QFont font = fontOf(Type::Caption);
    const QFontMetricsF metrics(font);
    const QRectF box = place(line);
    m_taken.push_back(box);
    QPainterPath text;
    text.addText({box.left() + labelInset, box.top() + 1 + metrics.ascent()}, font, line.label);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(text,
                       QPen(m_colours.surface, rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(colour(line, m_colours));
    painter.drawText(box, Qt::AlignCenter, line.label);
}

/// Over its line or under it, at the left end or, where a series passes there, at the right one;
/// else wherever the series leave room. Where they leave none, at the left end.
QRectF LineLabels::place(const TimeLine &line) const
{
    const QRectF plot = m_scale.plot();
    const double y = std::round(m_scale.place(0, line.value).y());
    const QFontMetricsF metrics(fontOf(Type::Caption));
    const QSizeF size(metrics.horizontalAdvance(line.label) + 2 * labelInset, metrics.height() + 2);
    std::vector<double> lefts{plot.left(), plot.right() - size.width()};
    for (double left = plot.left() + size.width() / 2; left + size.width() < plot.right();
         left += size.width() / 2)
        lefts.push_back(left);
    std::vector<QRectF> free;
    for (const double left : lefts) {
        for (const double top : {y - size.height(), y + 1}) {
            const QRectF box({left, top}, size);
            const bool isTaken = std::ranges::any_of(
                m_taken, [&box](const QRectF &other) { return other.intersects(box); });
            if (plot.contains(box) && !isTaken && !crossesSeries(box))
                free.push_back(box);
        }
    }
    if (free.empty())
        return {{plot.left(), y - size.height()}, size};
    const auto clear =
        std::ranges::find_if(free, [this](const QRectF &box) { return !crossesGrid(box); });
    // Not far away only to be clear of a hairline.
    const bool isNear = clear != free.end() && clear->left() == free.front().left();
    return isNear ? *clear : free.front();
}

bool LineLabels::crossesSeries(const QRectF &box) const
{
    return std::ranges::any_of(m_content.series, [&](const TimeSeries &series) {
        const core::Day from{std::chrono::days(int(m_scale.dayAt(box.left())))};
        auto point = std::ranges::lower_bound(series.points, from, {}, &TimePoint::day);
        if (point != series.points.begin())
            --point; // the line comes from there
        std::optional<QPointF> before;
        for (; point != series.points.end(); ++point) {
            const QPointF at = m_scale.place(numberOf(point->day), point->value.value_or(0));
            const QPointF start = before.value_or(at);
            if (start.x() > box.right())
                return false;
            before = point->value ? std::optional(at) : std::nullopt;
            const bool isBeside = at.x() < box.left() || start.x() > box.right();
            const bool isAbove = std::max(start.y(), at.y()) < box.top();
            const bool isBelow = std::min(start.y(), at.y()) > box.bottom();
            if (point->value && !isBeside && !isAbove && !isBelow)
                return true;
        }
        return false;
    });
}

bool LineLabels::crossesGrid(const QRectF &box) const
{
    return std::ranges::any_of(m_scale.ticks(), [&](const Tick &tick) {
        const double y = m_scale.place(0, tick.place).y();
        return y > box.top() && y < box.bottom();
    });
}

} // namespace starvane::ui
