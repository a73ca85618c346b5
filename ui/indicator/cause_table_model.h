// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicator/cause_rows.h"
#include "ui/kit/table_model.h"

namespace starvane::ui {

/// The causes as numbers: the table behind the bars and the heat map.
class CauseTableModel final : public TableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, MissedColumn, CountedColumn, ShareColumn, SumColumn, ColumnCount };

    explicit CauseTableModel(QObject *parent = nullptr);

    void setRows(std::vector<CauseRow> rows);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_rows.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column != NameColumn; }

private:
    [[nodiscard]] static QString text(const CauseRow &row, int column);

    std::vector<CauseRow> m_rows;
};

} // namespace starvane::ui
