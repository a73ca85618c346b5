// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "ui/kit/table_model.h"

#include <vector>

namespace starvane::ui {

/// The imported files, newest first. Read-only, replaced as a whole.
class BatchTableModel final : public TableModel {
    Q_OBJECT

public:
    static constexpr int StoreColumn = 1;

    explicit BatchTableModel(QObject *parent = nullptr);

    /// @p batches oldest first, as the ledger gives them.
    void setBatches(std::vector<core::Batch> batches);
    [[nodiscard]] const std::vector<core::Batch> &batches() const { return m_batches; }
    [[nodiscard]] const core::Batch *batch(int row) const;
    /// Or none.
    [[nodiscard]] bool hasOneStore() const;
    /// −1 when there is none.
    [[nodiscard]] int rowOf(core::BatchId batch) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] std::size_t rows() const override { return m_batches.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isRight(int column) const override;

    std::vector<core::Batch> m_batches;
};

} // namespace starvane::ui
