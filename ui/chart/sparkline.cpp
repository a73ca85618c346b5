// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/sparkline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

namespace {

constexpr double benchmark = 4;
constexpr double leastSpan = 0.6;
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

void Sparkline::setTrend(std::span<const core::TrendPoint> trend, std::int64_t smallSample,
                         const Theme &theme)
{
    m_theme = theme;
    const std::vector<TimePoint> points = scorePoints(trend, smallSample);
    m_runs = runsOf(points);
    if (!trend.empty()) {
        m_firstDay = numberOf(trend.front().day);
        m_lastDay = numberOf(trend.back().day);
    }
    const auto extent = extentOf(points).value_or(Extent{benchmark, benchmark});
    // The line at 4 points is always in sight, and a flat course stays flat.
    m_extent.low = std::min(extent.low, benchmark - 0.1);
    m_extent.high = std::max({extent.high, benchmark + 0.1, m_extent.low + leastSpan});
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
    const double level = std::floor(place({0, benchmark}).y()) + 0.5;
    painter.setPen(
        QPen(mixed(m_theme.colours.muted, m_theme.colours.surface, 0.5), 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), level), QPointF(rect().right(), level));
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
