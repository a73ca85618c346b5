// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reject_table_model.h"

#include "ui/words/describe.h"

namespace starvane::ui {

RejectTableModel::RejectTableModel(QObject *parent)
    : TableModel(ColumnCount, parent)
{
}

void RejectTableModel::setRejects(std::vector<core::Reject> rejects)
{
    beginResetModel();
    m_rejects = std::move(rejects);
    endResetModel();
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
        return QString::number(reject.row);
    case CellColumn:
        return QString::fromStdString(reject.column);
    case ValueColumn:
        return QString::fromStdString(reject.value);
    default:
        return describe(reject.reason);
    }
}

QString RejectTableModel::title(int column) const
{
    switch (column) {
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
