// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/read_out_box.h"

#include "ui/chart/series_style.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr double padding = 8;
constexpr double keyWidth = 26; // a piece of the line and its marker
constexpr double mostText = 260;

} // namespace

ReadOutBox::ReadOutBox(std::vector<ReadOutRow> rows, const Colours &colours)
    : m_rows(std::move(rows))
    , m_colours(colours)
{
}

void ReadOutBox::paint(QPainter &painter, const QRectF &plot, double x) const
{
    painter.setFont(fontOf(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    const double lineHeight = metrics.height() + 3;
    double width = 0;
    for (const ReadOutRow &row : m_rows) {
        const double text = std::min(mostText, metrics.horizontalAdvance(row.text));
        width = std::max(width, text + (row.series != nullptr ? keyWidth : 0));
    }
    const auto rows = static_cast<double>(m_rows.size());
    QRectF box(0, plot.top() + 4, width + 2 * padding + 2, rows * lineHeight + 2 * padding - 3);
    const bool fitsRight = x + padding + box.width() <= plot.right();
    box.moveLeft(fitsRight ? x + padding : std::max(plot.left(), x - padding - box.width()));
    painter.setPen(QPen(mixed(m_colours.muted, m_colours.surface, 0.45), 1));
    painter.setBrush(m_colours.raised);
    painter.drawRoundedRect(box, 4, 4);
    QRectF line(box.left() + padding, box.top() + padding - 2, width + 2, lineHeight);
    for (const ReadOutRow &row : m_rows) {
        paintRow(painter, row, line);
        line.translate(0, lineHeight);
    }
}

void ReadOutBox::paintRow(QPainter &painter, const ReadOutRow &row, const QRectF &line) const
{
    QRectF text = line;
    if (row.series != nullptr) {
        const double y = line.center().y();
        const int style = row.series->style;
        painter.setPen(row.series->isBefore ? beforePen(style, m_colours)
                                            : seriesPen(style, m_colours));
        painter.drawLine(QPointF(line.left(), y), QPointF(line.left() + keyWidth - 6, y));
        if (!row.series->isBefore)
            paintSeriesMark(painter, QPointF(line.left() + keyWidth / 2 - 3, y), style, m_colours,
                            3);
        text.setLeft(line.left() + keyWidth);
    }
    const bool isHeading = &row == &m_rows.front();
    painter.setFont(fontOf(Type::Caption, isHeading ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isHeading || row.series != nullptr ? m_colours.ink : m_colours.muted);
    painter.drawText(
        text, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(painter.font()).elidedText(row.text, Qt::ElideRight, text.width()));
}

} // namespace starvane::ui
