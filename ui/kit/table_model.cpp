// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table_model.h"

namespace starvane::ui {

TableModel::TableModel(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void TableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

bool TableModel::isRight(int /*column*/) const
{
    return false;
}

QVariant TableModel::alignment(int column) const
{
    return static_cast<int>(Qt::AlignVCenter)
        | static_cast<int>(isRight(column) ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

} // namespace starvane::ui
