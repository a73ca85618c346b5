// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/day_series.h"
#include "ui/chart/trend_chart.h"

#include <QtCharts/QChartView>

#include <optional>

class QCategoryAxis;
class QValueAxis;

namespace starvane::ui {

/// The drawing of a TrendChart: Qt Charts for line and axes, the rest painted around it.
class TrendView final : public QChartView {
    Q_OBJECT

public:
    explicit TrendView(QWidget *parent = nullptr);

    void
    setTrend(std::span<const core::TrendPoint> trend, const TrendFrame &frame, const Theme &theme);
    [[nodiscard]] QString readOut() const;

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addRuns();
    void fitAxes();
    void labelMonths();
    void styleAxes();
    void pick(std::optional<std::size_t> index);
    [[nodiscard]] double shown(double score) const;
    [[nodiscard]] QPointF place(double day, double score) const;
    void paintBenchmark(QPainter &painter) const;
    [[nodiscard]] bool crossesLine(const QRectF &box) const;
    void paintReadOut(QPainter &painter, const core::TrendPoint &point) const;

    std::vector<core::TrendPoint> m_trend;
    TrendFrame m_frame;
    Theme m_theme;
    QCategoryAxis *m_days; // owned by the chart
    QValueAxis *m_points; // owned by the chart
    std::optional<std::size_t> m_picked;
};

} // namespace starvane::ui
