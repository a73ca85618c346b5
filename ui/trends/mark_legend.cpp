// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/mark_legend.h"

#include "ui/chart/time_painter.h"

#include <QPainter>

namespace starvane::ui {

namespace {

constexpr int side = 9;
constexpr int gap = 6;
constexpr int apart = 20;

} // namespace

MarkLegend::MarkLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(Type::Caption));
}

void MarkLegend::setMarks(const std::vector<TimeMark> &marks, const Theme &theme)
{
    m_theme = theme;
    m_kinds.clear();
    for (const TimeMark &mark : marks)
        m_kinds.insert(mark.kind);
    setVisible(!m_kinds.empty());
    updateGeometry();
    update();
}

QString MarkLegend::word(MarkKind kind)
{
    switch (kind) {
    case MarkKind::RuleChange:
        return tr("rules change");
    case MarkKind::Promotion:
        return tr("promotion");
    case MarkKind::Import:
        return tr("data imported to here");
    case MarkKind::Star:
    case MarkKind::StarAtBest:
    case MarkKind::Goal:
        break; // the plan's own
    }
    return {};
}

QSize MarkLegend::sizeHint() const
{
    int width = 0;
    for (const MarkKind kind : m_kinds)
        width += side + gap + fontMetrics().horizontalAdvance(word(kind)) + apart;
    return {width, fontMetrics().height()};
}

void MarkLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const MarkKind kind : m_kinds) {
        paintTimeMark(painter, kind, QRectF(x, (height() - side) / 2.0, side, side),
                      m_theme.colours);
        x += side + gap;
        const int width = fontMetrics().horizontalAdvance(word(kind));
        painter.setPen(m_theme.colours.muted);
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter, word(kind));
        x += width + apart;
    }
}

} // namespace starvane::ui
