// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <QAbstractTableModel>

#include <vector>

namespace starvane::ui {

/// The imported files, newest first. Read-only, replaced as a whole.
class BatchTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit BatchTableModel(QObject *parent = nullptr);

    /// @p batches oldest first, as the ledger gives them.
    void setBatches(std::vector<core::Batch> batches);
    [[nodiscard]] const core::Batch *batch(int row) const;
    /// −1 when there is none.
    [[nodiscard]] int rowOf(core::BatchId batch) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::Batch> m_batches;
};

} // namespace starvane::ui
