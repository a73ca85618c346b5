// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/axis_ticks.h"
#include "ui/chart/time_data.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace starvane::ui {

/// Where days and values lie on the screen, and which days are in sight. x is the number of a day.
class TimeScale {
public:
    /// All days that there are; all come into sight.
    void setDays(Extent days);
    /// The ticks of the values, lowest first; the scale goes from the first to the last.
    void setValues(std::vector<Tick> ticks);
    void setPlot(const QRectF &plot) { m_plot = plot; }
    /// Of the whole chart, with the labels around the plot.
    void setWidth(double width) { m_width = width; }

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] Extent days() const { return m_shown; }
    [[nodiscard]] Extent values() const { return m_values; }
    [[nodiscard]] const std::vector<Tick> &ticks() const { return m_ticks; }
    [[nodiscard]] QPointF place(double day, double value) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] bool isInSight(double day) const;

    /// So many times as many days come into sight, at least a week and at most all; @p around stays
    /// at its place.
    void zoom(double factor, double around);
    /// Moves the sight, no further than there are days.
    void pan(double days);
    void reset() { m_shown = m_all; }
    [[nodiscard]] bool isZoomed() const;

private:
    [[nodiscard]] double span() const { return m_shown.high - m_shown.low; }
    void keepWithin();

    Extent m_all{0, 1};
    Extent m_shown{0, 1};
    Extent m_values{0, 1};
    std::vector<Tick> m_ticks;
    QRectF m_plot;
    double m_width = 0;
};

} // namespace starvane::ui
