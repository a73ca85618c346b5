// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sort_header.h"

#include "ui/kit/table.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QTableView>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int padding = 8; // px, of a title, as in the style sheet
constexpr int gap = 6;
constexpr QSize arrow(8, 6);

} // namespace

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

bool SortHeader::isSortedBy(int column) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == column;
}

/// The style would put its arrow at the section's end, far from a short word.
void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    option->sortIndicator = QStyleOptionHeader::None;
}

QSize SortHeader::sectionSizeFromContents(int column) const
{
    QSize size = QHeaderView::sectionSizeFromContents(column);
    const QString title = model()->headerData(column, orientation()).toString();
    const int wanted = fontMetrics().horizontalAdvance(title) + 2 * (padding + gap + arrow.width());
    size.setWidth(std::max(size.width(), wanted)); // sorted by it or not: nothing moves
    return size;
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save(); // a style sheet leaves its clipping
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    if (!isSortedBy(column))
        return;
    const QString title = model()->headerData(column, orientation()).toString();
    const auto side =
        Qt::Alignment(model()->headerData(column, orientation(), Qt::TextAlignmentRole).toInt());
    const int away = padding + fontMetrics().horizontalAdvance(title) + gap;
    const int left =
        side.testFlag(Qt::AlignRight) ? rect.right() - away - arrow.width() : rect.left() + away;
    const QRectF box(QPointF(left, rect.center().y() - arrow.height() / 2.0), arrow);
    const bool isRising = sortIndicatorOrder() == Qt::AscendingOrder;
    const double tip = isRising ? box.top() : box.bottom();
    const double base = isRising ? box.bottom() : box.top();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().color(QPalette::PlaceholderText));
    painter->drawPolygon(
        QPolygonF{{box.left(), base}, {box.right(), base}, {box.center().x(), tip}});
    painter->restore();
}

QTableView *makeSortedTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setHorizontalHeader(new SortHeader(table));
    dressTable(*table);
    return table;
}

} // namespace starvane::ui
