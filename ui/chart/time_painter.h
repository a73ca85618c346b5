// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/axis_ticks.h"
#include "ui/chart/time_data.h"
#include "ui/chart/time_scale.h"
#include "ui/theme/theme.h"

#include <QMarginsF>

class QPainter;

namespace starvane::ui {

/// The height of the strip under the plot that marks stand in.
constexpr double markLane = 16;

/// Where a mark stands, under the plot; empty when it is out of sight.
[[nodiscard]] QRectF markBox(const TimeMark &mark, const TimeScale &scale);
/// Rule change ◆, promotion a bar as long as its days, import a tick.
void paintTimeMark(QPainter &painter, MarkKind kind, const QRectF &box, const Colours &colours);

/// Paints what a time chart has around its lines. Short-lived: made for one painting.
class TimePainter {
public:
    /// All of them outlive it.
    TimePainter(const TimeContent &content, const TimeScale &scale, const Theme &theme);

    /// What the labels around the plot take.
    [[nodiscard]] QMarginsF margins() const;
    /// Bands, hairlines, labels of the axes, marks.
    void paintBehind(QPainter &painter) const;
    /// Lines to compare with, ends, markers.
    void paintFront(QPainter &painter) const;
    void paintReadOut(QPainter &painter, core::Day day) const;
    /// The style of the line whose name at its end is at @p at.
    [[nodiscard]] std::optional<int> lineAt(QPointF at) const;

private:
    struct End {
        const TimeSeries *series = nullptr;
        QPointF at;
        QString text;
        double y = 0; // of the text's middle
    };
    void paintBands(QPainter &painter) const;
    void paintRange(QPainter &painter, const TimeSeries &series) const;
    void paintValueAxis(QPainter &painter) const;
    void paintDayAxis(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintMarkLabels(QPainter &painter) const;
    void paintLine(QPainter &painter, const TimeLine &line) const;
    void paintMarkers(QPainter &painter, const TimeSeries &series) const;
    [[nodiscard]] bool hasOneName() const;
    [[nodiscard]] QString endText(const TimeSeries &series, const TimePoint &point) const;
    [[nodiscard]] std::vector<End> ends() const;

    const TimeContent &m_content;
    const TimeScale &m_scale;
    const Colours &m_colours;
};

} // namespace starvane::ui
