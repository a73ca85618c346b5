// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reject_table_model.h"

#include "ui/words/describe.h"
#include "ui/words/format.h"

namespace starvane::ui {

RejectTableModel::RejectTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RejectTableModel::setRejects(std::vector<core::Reject> rejects)
{
    beginResetModel();
    m_rejects = std::move(rejects);
    endResetModel();
}

void RejectTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RejectTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rejects.size());
}

int RejectTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Reject &reject = m_rejects[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return describe(reject);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RowColumn:
        return countText(reject.row);
    case CellColumn:
        return QString::fromStdString(reject.column);
    case ValueColumn:
        return QString::fromStdString(reject.value);
    default:
        return describe(reject.reason);
    }
}

QVariant RejectTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case CellColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Reason");
    }
}

} // namespace starvane::ui
