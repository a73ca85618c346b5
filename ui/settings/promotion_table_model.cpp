// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/promotion_table_model.h"

#include "ui/words/format.h"

#include <algorithm>

namespace starvane::ui {

PromotionTableModel::PromotionTableModel(QObject *parent)
    : TableModel(ColumnCount, parent)
{
}

void PromotionTableModel::setPromotions(std::vector<core::Promotion> promotions)
{
    beginResetModel();
    m_promotions = std::move(promotions);
    std::ranges::reverse(m_promotions);
    endResetModel();
}

const core::Promotion &PromotionTableModel::promotion(int row) const
{
    return m_promotions.at(static_cast<std::size_t>(row));
}

QVariant PromotionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Promotion &one = promotion(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return QString::fromStdString(one.name);
    case FirstColumn:
        return dayText(one.days.first);
    default:
        return dayText(one.days.last);
    }
}

QString PromotionTableModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Promotion");
    case FirstColumn:
        return tr("First day");
    default:
        return tr("Last day");
    }
}

} // namespace starvane::ui
