// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/penalty/penalty_sums.h"
#include "ui/kit/table_model.h"

#include <vector>

namespace starvane::ui {

/// Fines by month and kind; a month with several kinds in one currency ends with their total.
class PenaltyTableModel final : public TableModel {
    Q_OBJECT

public:
    enum Column {
        MonthColumn,
        KindColumn,
        ExpectedColumn,
        ReceivedColumn,
        DifferenceColumn,
        ColumnCount
    };

    explicit PenaltyTableModel(QObject *parent = nullptr);

    /// @p sums newest month first, as core gives them.
    void setSums(const std::vector<core::PenaltySum> &sums);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] std::size_t rows() const override { return m_rows.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column >= ExpectedColumn; }

    struct Row {
        core::PenaltySum sum;
        bool isTotal = false;
        bool isFirst = false; // of its month
    };

    void addTotals(std::chrono::year_month month);
    [[nodiscard]] QString shown(const Row &row, int column) const;
    [[nodiscard]] QString secondLine(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace starvane::ui
