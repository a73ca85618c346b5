// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "ui/kit/table_model.h"

#include <vector>

namespace starvane::ui {

/// The rows of a file that could not be used, each with its reason. Read-only.
class RejectTableModel final : public TableModel {
    Q_OBJECT

public:
    enum Column { RowColumn, CellColumn, ValueColumn, ReasonColumn, ColumnCount };

    explicit RejectTableModel(QObject *parent = nullptr);

    void setRejects(std::vector<core::Reject> rejects);
    [[nodiscard]] const std::vector<core::Reject> &rejects() const { return m_rejects; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] std::size_t rows() const override { return m_rejects.size(); }
    [[nodiscard]] QString title(int column) const override;

    std::vector<core::Reject> m_rejects;
};

} // namespace starvane::ui
