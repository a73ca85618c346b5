// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace starvane::ui {

/// Where a widget goes on a page of cards.
enum class Place {
    Lead, // first column of the first row
    Wide, // what is between lead and side
    Side, // last column of the first row; on a page of many columns the last two
    Cell, // one column, in order
    Rest, // what the cells leave of their last row, or a row of its own
};

struct GridMetrics {
    int column = 276; // the least width of a column
    int wideColumn = 360; // the same on a page of 1500 px and more
    int gap = 16; // between columns
    int rowGap = 16;
};

/// A grid of equal columns, as many as the width allows; a row is as tall as its tallest card.
/// Height left over goes to the rows with a widget that expands, within reason. Hidden widgets take
/// no place.
class PageGrid final : public QLayout {
    Q_OBJECT

public:
    explicit PageGrid(QWidget *parent, const GridMetrics &metrics = {});
    ~PageGrid() override;

    void add(QWidget *widget, Place place);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Entry {
        std::unique_ptr<QLayoutItem> item;
        Place place;
    };
    struct Cell {
        QLayoutItem *item;
        int column;
        int span;
        QLayoutItem *below = nullptr; // shares the cell, under it
    };
    struct Row {
        std::vector<Cell> cells;
        bool isFirst = false; // of level, chart and side: stretches to its own bound
    };

    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] int edge(int column, int width, int columns) const;
    [[nodiscard]] int spanWidth(const Cell &cell, int width, int columns) const;
    [[nodiscard]] std::vector<QLayoutItem *> itemsAt(Place place) const;
    [[nodiscard]] std::vector<Row> rows(int columns) const;
    void addFirstRows(std::vector<Row> &rows, int columns) const;
    [[nodiscard]] static int stretchOf(const Row &row, int height);
    void place(const Cell &cell, const QRect &rect) const;
    [[nodiscard]] int rowHeight(const Row &row, int width, int columns) const;

    GridMetrics m_metrics;
    std::vector<Entry> m_entries;
};

} // namespace starvane::ui
