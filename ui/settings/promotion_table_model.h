// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/promotions.h"
#include "ui/kit/table_model.h"

#include <vector>

namespace starvane::ui {

/// A store's promotions, the newest first.
class PromotionTableModel final : public TableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, FirstColumn, LastColumn, ColumnCount };

    explicit PromotionTableModel(QObject *parent = nullptr);

    /// @p promotions the earliest first, as core gives them.
    void setPromotions(std::vector<core::Promotion> promotions);
    [[nodiscard]] const core::Promotion &promotion(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] std::size_t rows() const override { return m_promotions.size(); }
    [[nodiscard]] QString title(int column) const override;

    std::vector<core::Promotion> m_promotions;
};

} // namespace starvane::ui
