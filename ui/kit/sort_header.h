// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QTableView;

namespace starvane::ui {

/// The titles of a table that can be sorted: ▲ (least first) or ▼ beside the word it is sorted by.
class SortHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;

private:
    [[nodiscard]] bool isSortedBy(int column) const;
};

/// A dressed table with such titles.
[[nodiscard]] QTableView *makeSortedTable(QWidget *parent);

} // namespace starvane::ui
