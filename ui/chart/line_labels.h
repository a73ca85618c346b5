// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"
#include "ui/chart/time_scale.h"
#include "ui/theme/colours.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace starvane::ui {

/// The names of the lines that a time chart compares with. Short-lived: made for one painting.
class LineLabels {
public:
    /// All of them outlive it.
    LineLabels(const TimeContent &content, const TimeScale &scale, const Colours &colours);

    /// Over everything that is painted already.
    void paint(QPainter &painter);
    /// Of a line and its name.
    [[nodiscard]] static QColor colour(const TimeLine &line, const Colours &colours);

private:
    void paintLabel(QPainter &painter, const TimeLine &line);
    [[nodiscard]] QRectF place(const TimeLine &line) const;
    [[nodiscard]] bool crossesSeries(const QRectF &box) const;
    [[nodiscard]] bool crossesGrid(const QRectF &box) const;

    const TimeContent &m_content;
    const TimeScale &m_scale;
    const Colours &m_colours;
    std::vector<QRectF> m_taken; // by the labels painted so far
};

} // namespace starvane::ui
