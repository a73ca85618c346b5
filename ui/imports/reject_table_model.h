// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <QAbstractTableModel>

#include <vector>

namespace starvane::ui {

/// The rows of a file that could not be used, each with its reason. Read-only.
class RejectTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RowColumn, CellColumn, ValueColumn, ReasonColumn, ColumnCount };

    explicit RejectTableModel(QObject *parent = nullptr);

    void setRejects(std::vector<core::Reject> rejects);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::Reject> m_rejects;
};

} // namespace starvane::ui
