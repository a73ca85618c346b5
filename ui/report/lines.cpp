// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/lines.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextOption>

#include <algorithm>

namespace starvane::ui {

namespace {

/// Qt emboldens a family that has no bold in a PDF, but not where it paints large letters scaled
/// down, as in the preview: there its letters are drawn a second time, a little aside, as in a PDF.
void embolden(QPainter &painter, const QTextLayout &layout, QPointF topLeft)
{
    if (!layout.font().bold() || painter.paintEngine()->type() != QPaintEngine::Raster)
        return;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont font = run.rawFont();
        if (!font.styleName().contains(QLatin1String("Bold"), Qt::CaseInsensitive))
            painter.drawGlyphRun(topLeft + QPointF(font.lineThickness() / 2, 0), run);
    }
}

} // namespace

Lines::Lines(const QString &text, const Format &format, double width)
    : m_colour(format.colour)
{
    QString wanted = text;
    wanted.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (wanted.isEmpty())
        return;
    const qsizetype fitting = breakUp(wanted, format, width);
    constexpr qsizetype roomForEllipsis = 2;
    if (fitting < wanted.size()) {
        const QString start = wanted.left(std::max<qsizetype>(0, fitting - roomForEllipsis));
        (void)breakUp(start.trimmed() + QChar(0x2026), format, width);
    }
}

qsizetype Lines::breakUp(const QString &text, const Format &format, double width)
{
    m_layout = std::make_shared<QTextLayout>(text, format.font);
    QTextOption option(format.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_height = 0;
    qsizetype end = 0;
    m_layout->beginLayout();
    for (int count = 0; count < format.mostLines; ++count) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
        end = line.textStart() + line.textLength();
    }
    m_layout->endLayout();
    return end;
}

void Lines::paint(QPainter &painter, QPointF topLeft) const
{
    if (!m_layout)
        return;
    painter.setPen(m_colour);
    m_layout->draw(&painter, topLeft);
    embolden(painter, *m_layout, topLeft);
}

} // namespace starvane::ui
