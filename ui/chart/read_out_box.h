// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_words.h"
#include "ui/theme/colours.h"

#include <QRectF>

class QPainter;

namespace starvane::ui {

/// The box beside the vertical line that reads out a day.
class ReadOutBox {
public:
    /// @p colours outlive it.
    ReadOutBox(std::vector<ReadOutRow> rows, const Colours &colours);

    /// Beside @p x, within @p plot as far as it goes.
    void paint(QPainter &painter, const QRectF &plot, double x) const;

private:
    void paintRow(QPainter &painter, const ReadOutRow &row, const QRectF &line) const;

    std::vector<ReadOutRow> m_rows; // the first is the heading
    const Colours &m_colours;
};

} // namespace starvane::ui
