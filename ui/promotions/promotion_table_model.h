// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/promotions.h"
#include "ui/kit/table_model.h"

#include <vector>

namespace starvane::ui {

/// The promotions of a store.
class PromotionTableModel final : public TableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, FirstColumn, LastColumn, ColumnCount };

    explicit PromotionTableModel(QObject *parent = nullptr);

    void setPromotions(std::vector<core::Promotion> promotions);
    [[nodiscard]] const std::vector<core::Promotion> &promotions() const { return m_promotions; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_promotions.size(); }
    [[nodiscard]] QString title(int column) const override;

private:
    std::vector<core::Promotion> m_promotions;
};

} // namespace starvane::ui
