// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/penalty/penalty_sums.h"
#include "ui/kit/two_line_model.h"

#include <vector>

namespace starvane::ui {

/// Fines by month and kind; a month with several kinds in one currency ends with their total.
class PenaltyTableModel final : public TwoLineModel {
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

private:
    [[nodiscard]] std::size_t rows() const override { return m_rows.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column >= ExpectedColumn; }

    struct Row {
        core::PenaltySum sum;
        bool isTotal = false;
        bool isFirst = false; // of its month
    };

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows.at(std::size_t(row)); }
    void addTotals(std::chrono::year_month month);
    [[nodiscard]] QString shown(int row, int column) const override;
    [[nodiscard]] QString secondLine(int row, int column) const override;
    [[nodiscard]] QVariant look(int row, int column, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace starvane::ui
