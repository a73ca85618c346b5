// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promotions/promotion_table_model.h"

#include "ui/words/format.h"

namespace starvane::ui {

PromotionTableModel::PromotionTableModel(QObject *parent)
    : TableModel(ColumnCount, parent)
{
}

void PromotionTableModel::setPromotions(std::vector<core::Promotion> promotions)
{
    beginResetModel();
    m_promotions = std::move(promotions);
    endResetModel();
}

QVariant PromotionTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole)
        return {};
    const core::Promotion &promotion = m_promotions.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case FirstColumn:
        return dayText(promotion.days.first);
    case LastColumn:
        return dayText(promotion.days.last);
    default:
        return QString::fromStdString(promotion.name);
    }
}

QString PromotionTableModel::title(int column) const
{
    switch (column) {
    case FirstColumn:
        return tr("First day");
    case LastColumn:
        return tr("Last day");
    default:
        return tr("Promotion");
    }
}

} // namespace starvane::ui
