// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/sparkline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

namespace {

constexpr double dotRadius = 2.5;

void strokeRun(QPainter &painter, const DayRun &run, const QPolygonF &line, const QColor &colour)
{
    QPen pen(colour, run.small ? 1.25 : 1.75);
    pen.setJoinStyle(Qt::RoundJoin);
    if (run.small)
        pen.setDashPattern({1.2, 2.2});
    painter.setPen(pen);
    if (line.size() > 1)
        painter.drawPolyline(line);
    else
        painter.drawPoint(line.front());
}

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(60, 28);
}

void Sparkline::setPoints(const std::vector<TimePoint> &points, const SparkScale &scale,
                          const Theme &theme)
{
    constexpr double leastPart = 0.05; // of the height, between the reference and the edge
    m_theme = theme;
    m_reference = scale.reference;
    m_runs = runsOf(points);
    if (!points.empty()) {
        m_firstDay = numberOf(points.front().day);
        m_lastDay = numberOf(points.back().day);
    }
    m_extent = extentOf(points).value_or(Extent{});
    if (m_reference) {
        m_extent.low = std::min(m_extent.low, *m_reference);
        m_extent.high = std::max(m_extent.high, *m_reference);
    }
    const double span = std::max(m_extent.high - m_extent.low, scale.leastSpan);
    const double missing = (span - (m_extent.high - m_extent.low)) / 2;
    const double rim = span > 0 ? span * leastPart : 1;
    m_extent = {m_extent.low - missing - rim, m_extent.high + missing + rim};
    update();
}

QSize Sparkline::sizeHint() const
{
    return {120, 40};
}

void Sparkline::paintEvent(QPaintEvent * /*event*/)
{
    if (m_runs.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, dotRadius + 1, -dotRadius - 1, -dotRadius - 1);
    const double days = std::max(1.0, m_lastDay - m_firstDay);
    const auto place = [&](QPointF p) {
        return QPointF(area.left() + (p.x() - m_firstDay) / days * area.width(),
                       area.bottom()
                           - (p.y() - m_extent.low) / (m_extent.high - m_extent.low)
                               * area.height());
    };
    if (m_reference) {
        const double level = std::floor(place({0, *m_reference}).y()) + 0.5;
        painter.setPen(
            QPen(mixed(m_theme.colours.muted, m_theme.colours.surface, 0.5), 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), level), QPointF(rect().right(), level));
    }
    for (const DayRun &run : m_runs) {
        QPolygonF line;
        std::ranges::transform(run.points, std::back_inserter(line), place);
        strokeRun(painter, run, line, m_theme.colours.accent);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours.accent);
    painter.drawEllipse(place(m_runs.back().points.back()), dotRadius, dotRadius);
}

} // namespace starvane::ui
