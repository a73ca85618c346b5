// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/duty_work.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace starvane::ui {

/// All stores side by side. Read-only; replaced as a whole, the counts of duties apart.
class StoreTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StoreColumn,
        StarsColumn,
        CompositeColumn,
        ChangeColumn,
        WeakColumn,
        DueColumn,
        DataColumn,
        ColumnCount
    };
    enum Role {
        NameRole = Qt::UserRole, // QString, the store's
        SortRole, // double: the worse the smaller
    };

    explicit StoreTableModel(QObject *parent = nullptr);

    /// @p now: the clock, for the age of the data.
    void setStores(std::vector<StoreSummary> stores, core::Instant now);
    void setDueCounts(DueCountsByStore counts);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::optional<DueCounts> due(const StoreSummary &store) const;
    [[nodiscard]] QString shown(const StoreSummary &store, int column) const;
    [[nodiscard]] QString secondLine(const StoreSummary &store, int column) const;
    [[nodiscard]] QVariant mark(const StoreSummary &store, int column) const;
    [[nodiscard]] double rank(const StoreSummary &store, int column) const;

    std::vector<StoreSummary> m_stores;
    DueCountsByStore m_counts;
    core::Instant m_now{};
};

} // namespace starvane::ui
