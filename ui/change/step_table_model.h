// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/waterfall.h"
#include "ui/kit/table_model.h"

namespace starvane::ui {

/// The table behind a waterfall: start, steps, end.
class StepTableModel final : public TableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ChangeColumn, DetailColumn, ColumnCount };

    explicit StepTableModel(QObject *parent = nullptr);

    void setWaterfall(const Waterfall &waterfall);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_rows.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column == ChangeColumn; }

private:
    struct Row {
        QString name;
        QString text;
        QString details;
    };
    std::vector<Row> m_rows;
};

} // namespace starvane::ui
