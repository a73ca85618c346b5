// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/duty_work.h"
#include "ui/kit/link_flow.h"
#include "ui/kit/two_line_model.h"

#include <optional>
#include <vector>

namespace starvane::ui {

/// All stores side by side. Read-only; replaced as a whole, the counts of duties apart.
class StoreTableModel final : public TwoLineModel {
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

    /// The weak indicators of a row's store.
    [[nodiscard]] std::vector<Link> weakLinks(int row) const;
    /// The card that they are on.
    [[nodiscard]] const std::string &cardOf(int row) const;

private:
    [[nodiscard]] std::size_t rows() const override { return m_stores.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] const StoreSummary &storeAt(int row) const
    {
        return m_stores.at(static_cast<std::size_t>(row));
    }
    [[nodiscard]] std::optional<DueCounts> due(const StoreSummary &store) const;
    [[nodiscard]] QString shown(int row, int column) const override;
    [[nodiscard]] QString secondLine(int row, int column) const override;
    [[nodiscard]] QVariant look(int row, int column, int role) const override;
    [[nodiscard]] QVariant mark(const StoreSummary &store, int column) const;
    [[nodiscard]] QVariant ageState(const StoreSummary &store) const;
    [[nodiscard]] QVariant tone(const StoreSummary &store, int column) const;
    [[nodiscard]] double rank(const StoreSummary &store, int column) const;

    std::vector<StoreSummary> m_stores;
    DueCountsByStore m_counts;
    core::Instant m_now{};
};

} // namespace starvane::ui
