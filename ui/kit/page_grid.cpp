// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page_grid.h"

#include <QWidget>

#include <algorithm>
#include <iterator>

namespace starvane::ui {

namespace {

constexpr int widePage = 1500;
constexpr int manyColumns = 5;
constexpr int firstRow = 380; // no taller only because there is room: a line needs no more

} // namespace

PageGrid::PageGrid(QWidget *parent, const GridMetrics &metrics)
    : QLayout(parent)
    , m_metrics(metrics)
{
}

int PageGrid::columnsIn(int width) const
{
    const int least = width >= widePage ? m_metrics.wideColumn : m_metrics.column;
    return std::max(1, (width + m_metrics.gap) / (least + m_metrics.gap));
}

/// The left edge of a column; of the one after the last: where the next gap would end.
int PageGrid::edge(int column, int width, int columns) const
{
    return column * (width + m_metrics.gap) / columns;
}

int PageGrid::spanWidth(const Cell &cell, int width, int columns) const
{
    return edge(cell.column + cell.span, width, columns) - edge(cell.column, width, columns)
        - m_metrics.gap;
}

PageGrid::~PageGrid() = default;

void PageGrid::add(QWidget *widget, Place place)
{
    addChildWidget(widget);
    m_entries.push_back({.item = std::make_unique<QWidgetItemV2>(widget), .place = place});
    invalidate();
}

void PageGrid::addItem(QLayoutItem *item)
{
    m_entries.push_back({.item = std::unique_ptr<QLayoutItem>(item), .place = Place::Cell});
    invalidate();
}

int PageGrid::count() const
{
    return static_cast<int>(m_entries.size());
}

QLayoutItem *PageGrid::itemAt(int index) const
{
    if (index < 0 || index >= count())
        return nullptr;
    return m_entries[static_cast<std::size_t>(index)].item.get();
}

QLayoutItem *PageGrid::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_entries.begin() + index;
    QLayoutItem *item = at->item.release();
    m_entries.erase(at);
    return item;
}

std::vector<QLayoutItem *> PageGrid::itemsAt(Place place) const
{
    std::vector<QLayoutItem *> items;
    for (const Entry &entry : m_entries) {
        if (entry.place == place && !entry.item->isEmpty())
            items.push_back(entry.item.get());
    }
    return items;
}

void PageGrid::addFirstRows(std::vector<Row> &rows, int columns) const
{
    const auto lead = itemsAt(Place::Lead);
    const auto wide = itemsAt(Place::Wide);
    const auto side = itemsAt(Place::Side);
    if (lead.empty() || wide.empty())
        return;
    const auto addRow = [&rows](std::vector<Cell> cells, bool isFirst) {
        rows.push_back({.cells = std::move(cells), .isFirst = isFirst});
    };
    if (side.empty()) {
        addRow({{lead[0], 0, 1}}, columns > 1);
        if (columns > 1)
            rows.back().cells.push_back({wide[0], 1, columns - 1});
        else
            addRow({{wide[0], 0, 1}}, true);
        return;
    }
    if (columns >= manyColumns) {
        addRow({{lead[0], 0, 1}, {wide[0], 1, columns - 3}, {side[0], columns - 2, 2}}, true);
    } else if (columns > 2) {
        addRow({{lead[0], 0, 1}, {wide[0], 1, columns - 2}, {side[0], columns - 1, 1}}, true);
    } else {
        addRow({{lead[0], 0, 1}, {side[0], columns - 1, 1}}, false);
        addRow({{wide[0], 0, columns}}, true);
    }
    if (columns == 1) // side by side there is no room
        rows[0].cells = {{lead[0], 0, 1, side[0]}};
}

std::vector<PageGrid::Row> PageGrid::rows(int columns) const
{
    std::vector<Row> rows;
    addFirstRows(rows, columns);
    int column = columns;
    for (QLayoutItem *item : itemsAt(Place::Cell)) {
        if (column == columns) {
            rows.emplace_back();
            column = 0;
        }
        rows.back().cells.push_back({item, column++, 1});
    }
    for (QLayoutItem *item : itemsAt(Place::Rest)) {
        if (column == columns) {
            rows.emplace_back();
            column = 0;
        }
        rows.back().cells.push_back({item, column, columns - column});
        column = columns;
    }
    return rows;
}

int PageGrid::rowHeight(const Row &row, int width, int columns) const
{
    const auto needed = [](const QLayoutItem &item, int itemWidth) {
        return item.hasHeightForWidth() ? item.heightForWidth(itemWidth) : item.sizeHint().height();
    };
    int height = 0;
    for (const Cell &cell : row.cells) {
        const int cellWidth = spanWidth(cell, width, columns);
        int cellHeight = needed(*cell.item, cellWidth);
        if (cell.below != nullptr)
            cellHeight += m_metrics.rowGap + needed(*cell.below, cellWidth);
        height = std::max(height, cellHeight);
    }
    return height;
}

/// By how much a row of that height may grow; not at all where nothing of it would use the room.
int PageGrid::stretchOf(const Row &row, int height)
{
    const bool grows = std::ranges::any_of(row.cells, [](const Cell &cell) {
        return cell.item->widget()->sizePolicy().expandingDirections().testFlag(Qt::Vertical);
    });
    if (!grows)
        return 0;
    return row.isFirst ? std::max(0, firstRow - height) : height / 3;
}

void PageGrid::place(const Cell &cell, const QRect &rect) const
{
    if (cell.below == nullptr) {
        cell.item->setGeometry(rect);
        return;
    }
    const int above = cell.item->hasHeightForWidth() ? cell.item->heightForWidth(rect.width())
                                                     : cell.item->sizeHint().height();
    cell.item->setGeometry({rect.left(), rect.top(), rect.width(), above});
    const int top = above + m_metrics.rowGap;
    cell.below->setGeometry(rect.adjusted(0, top, 0, 0));
}

int PageGrid::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int columns = columnsIn(inner);
    int height = margins.top() + margins.bottom() - m_metrics.rowGap;
    for (const Row &row : rows(columns))
        height += rowHeight(row, inner, columns) + m_metrics.rowGap;
    return height;
}

QSize PageGrid::minimumSize() const
{
    const QMargins margins = contentsMargins();
    return {m_metrics.column + margins.left() + margins.right(), margins.top() + margins.bottom()};
}

QSize PageGrid::sizeHint() const
{
    const int width = 3 * m_metrics.column;
    return {width, heightForWidth(width)};
}

void PageGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int columns = columnsIn(inner.width());
    const auto all = rows(columns);
    int spare = rect.height() - heightForWidth(rect.width());
    int y = inner.top();
    for (const Row &row : all) {
        int height = rowHeight(row, inner.width(), columns);
        const int extra = std::clamp(spare, 0, stretchOf(row, height));
        spare -= extra;
        height += extra;
        for (const Cell &cell : row.cells) {
            place(cell,
                  {inner.left() + edge(cell.column, inner.width(), columns), y,
                   spanWidth(cell, inner.width(), columns), height});
        }
        y += height + m_metrics.rowGap;
    }
}

} // namespace starvane::ui
