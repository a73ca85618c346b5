// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/ledger/ledger.h"
#include "ui/kit/table_model.h"

#include <map>
#include <string>
#include <vector>

namespace starvane::ui {

/// How layouts are called, by id.
using LayoutNames = std::map<std::string, core::Text>;

/// The imported files, newest first. Read-only, replaced as a whole.
class BatchTableModel final : public TableModel {
    Q_OBJECT

public:
    enum Column {
        FileColumn,
        StoreColumn,
        ContentColumn,
        DaysColumn,
        TimeColumn,
        LayoutColumn,
        EncodingColumn,
        RowsColumn,
        RejectedColumn,
        NewColumn,
        ChangedColumn,
        UnchangedColumn,
        ColumnCount
    };

    /// @p names: of the layouts of the platforms; a seller's own are called by their ids.
    explicit BatchTableModel(LayoutNames names, QObject *parent = nullptr);

    /// @p batches oldest first, as the ledger gives them.
    void setBatches(std::vector<core::Batch> batches);
    [[nodiscard]] const core::Batch *batch(int row) const;
    /// −1 when there is none.
    [[nodiscard]] int rowOf(core::BatchId batch) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] std::size_t rows() const override { return m_batches.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isRight(int column) const override;

    [[nodiscard]] QString shown(const core::Batch &batch, int column) const;
    [[nodiscard]] QString toolTip(const core::Batch &batch, int column) const;

    LayoutNames m_names;
    std::vector<core::Batch> m_batches;
};

} // namespace starvane::ui
