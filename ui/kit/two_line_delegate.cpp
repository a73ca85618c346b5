// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/two_line_delegate.h"

#include "ui/kit/mark.h"
#include "ui/kit/star_row.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int sidePadding = 8;
constexpr int linePadding = 6;
constexpr int lineGap = 1;
constexpr int shapeGap = 6;

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const int wanted = index.data(Qt::TextAlignmentRole).toInt();
    return Qt::AlignVCenter
        | (Qt::Alignment(wanted).testFlag(Qt::AlignRight) ? Qt::AlignRight : Qt::AlignLeft);
}

bool hasShape(const QModelIndex &index)
{
    return index.data(MarkRole).isValid() || index.data(StarsRole).isValid();
}

int shapeSide(const QFontMetrics &metrics)
{
    return metrics.capHeight() + 1;
}

void drawElided(QPainter &painter, const QRect &box, const QModelIndex &index, const QString &text)
{
    painter.drawText(box, static_cast<int>(alignmentOf(index)) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

TwoLineDelegate::TwoLineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRect TwoLineDelegate::secondLine(const QRect &cell)
{
    const int first = QFontMetrics(fontOf(Type::Body)).height();
    const int second = QFontMetrics(fontOf(Type::Caption)).height();
    const QRect inside = cell.adjusted(sidePadding, 0, -sidePadding, 0);
    const int top = inside.top() + (inside.height() - first - lineGap - second) / 2;
    return {inside.left(), top + first + lineGap, inside.width(), second};
}

int TwoLineDelegate::rowHeight()
{
    return QFontMetrics(fontOf(Type::Body)).height() + lineGap
        + QFontMetrics(fontOf(Type::Caption)).height() + 2 * linePadding;
}

/// Takes the room of the shape off @p line; of a number at the right it stands before its digits.
void TwoLineDelegate::paintShape(QPainter &painter, QRect &line, const QModelIndex &index) const
{
    if (!hasShape(index))
        return;
    const int side = shapeSide(painter.fontMetrics());
    int left = line.left();
    if (alignmentOf(index).testFlag(Qt::AlignRight))
        left = line.right() - shapeGap - side
            - painter.fontMetrics().horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const QRectF box(left, line.top() + (line.height() - side) / 2.0, side, side);
    const QVariant mark = index.data(MarkRole);
    if (mark.isValid())
        paintMark(painter, box, static_cast<State>(mark.toInt()), m_theme.colours);
    else
        paintOneStar(painter, box.adjusted(-1, -1, 1, 1), m_theme.colours);
    line.setLeft(line.left() + side + shapeGap);
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    ground.state &= ~QStyle::State_HasFocus;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter,
                                         option.widget);
    const Colours &c = m_theme.colours;
    const QString second = index.data(SecondLineRole).toString();
    const QVariant tone = index.data(ToneRole);
    const QRect inside = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    const QFont first = fontOf(Type::Body, tone.isValid() ? QFont::DemiBold : QFont::Normal);
    const int firstHeight = QFontMetrics(first).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(fontOf(Type::Caption)).height();
    const int top = inside.top() + (inside.height() - firstHeight - lineGap - secondHeight) / 2;
    painter->save();
    painter->setFont(first);
    QRect line(inside.left(), top, inside.width(), firstHeight);
    paintShape(*painter, line, index);
    const bool coloured = tone.isValid() && tone.toInt() != plainTone;
    painter->setPen(coloured ? colourOf(static_cast<State>(tone.toInt()), c) : c.ink);
    drawElided(*painter, line, index, index.data(Qt::DisplayRole).toString());
    painter->setFont(fontOf(Type::Caption));
    painter->setPen(c.muted);
    if (index.column() != m_leftColumn)
        drawElided(*painter,
                   {inside.left(), top + firstHeight + lineGap, inside.width(), secondHeight},
                   index, second);
    painter->restore();
}

void TwoLineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex &index) const
{
    const bool bold = index.data(ToneRole).isValid();
    const QFontMetrics first(fontOf(Type::Body, bold ? QFont::DemiBold : QFont::Normal));
    const QFontMetrics second(fontOf(Type::Caption));
    int width = first.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    if (hasShape(index))
        width += shapeSide(first) + shapeGap;
    width = std::max(width, second.horizontalAdvance(index.data(SecondLineRole).toString()));
    return {width + 2 * sidePadding + 2, rowHeight()};
}

} // namespace starvane::ui
