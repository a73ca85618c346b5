// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/coverage_axis.h"

#include "ui/chart/axis_ticks.h"
#include "ui/chart/day_series.h"

#include <QPainter>

#include <algorithm>

namespace starvane::ui {

CoverageAxis::CoverageAxis(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(Type::Caption));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageAxis::setDays(core::DayRange shown)
{
    m_shown = shown;
    update();
}

void CoverageAxis::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize CoverageAxis::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height()};
}

void CoverageAxis::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_theme.colours.muted);
    const QFontMetricsF metrics(font());
    const Extent days{numberOf(m_shown.first), numberOf(m_shown.last) + 1};
    const double wanted = metrics.horizontalAdvance(QStringLiteral("00 MMMM")) + 8;
    for (const Tick &tick : dayTicks(days, width(), wanted)) {
        const double x = (tick.place - days.low) / (days.high - days.low) * width();
        const double most = width() - metrics.horizontalAdvance(tick.label);
        painter.drawText(QPointF(std::clamp(x, 0.0, std::max(0.0, most)), metrics.ascent()),
                         tick.label);
    }
}

} // namespace starvane::ui
