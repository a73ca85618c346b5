// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"
#include "ui/chart/time_scale.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChartView>

#include <optional>

class QValueAxis;

namespace starvane::ui {

/// The drawing of a TimeChart: Qt Charts for the lines, the rest painted around them.
class TimeView final : public QChartView {
    Q_OBJECT

public:
    explicit TimeView(QWidget *parent = nullptr);

    void setContent(TimeContent content, const Theme &theme);
    /// Whether wheel, drag and keys change what days are in sight.
    void setZoomable(bool zoomable) { m_isZoomable = zoomable; }
    /// Whether a click on a line's name, or its number on the keyboard, picks it.
    void setLinesPickable(bool pickable) { m_picksLines = pickable; }

    [[nodiscard]] const TimeContent &content() const { return m_content; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    /// The day that is read out.
    [[nodiscard]] std::optional<core::Day> picked() const { return m_picked; }
    void pick(std::optional<core::Day> day);
    /// So many times as many days come into sight; around the middle, or the day read out.
    void zoom(double factor);
    void resetZoom();
    /// All of it on @p painter, as vectors where it can take them.
    void paintOn(QPainter &painter);

signals:
    void pickedChanged();
    /// By its style, which tells it from the others.
    void linePicked(int style);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitScale();
    void layOut();
    void drawLines();
    void addRun(const TimeSeries &series, const struct DayRun &run, int columns);
    void pan(double days);
    /// What a key does; false: nothing.
    [[nodiscard]] bool zoomBy(int key);
    [[nodiscard]] bool pickBy(int key);
    [[nodiscard]] std::optional<int> lineAt(QPointF at) const;
    void step(int points);
    [[nodiscard]] QString markAt(QPointF at) const;
    [[nodiscard]] std::optional<core::Day> nearest(double x) const;

    TimeContent m_content;
    Theme m_theme;
    TimeScale m_scale;
    std::vector<core::Day> m_dayList; // on which there are points
    QValueAxis *m_days; // owned by the chart
    QValueAxis *m_values; // owned by the chart
    std::optional<core::Day> m_picked;
    std::optional<double> m_dragged; // the x of the pointer that drags
    bool m_isZoomable = false;
    bool m_picksLines = false;
};

} // namespace starvane::ui
