// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/cause_table_model.h"

#include "ui/words/format.h"

namespace starvane::ui {

CauseTableModel::CauseTableModel(QObject *parent)
    : TableModel(ColumnCount, parent)
{
}

void CauseTableModel::setRows(std::vector<CauseRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString CauseTableModel::text(const CauseRow &row, int column)
{
    switch (column) {
    case NameColumn:
        return row.name;
    case MissedColumn:
        return countText(row.missed);
    case CountedColumn:
        return countText(row.counted);
    case ShareColumn:
        return valueText(row.share, core::Unit::Percent);
    default:
        return valueText(row.cumulative, core::Unit::Percent);
    }
}

QVariant CauseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return role == Qt::DisplayRole
        ? QVariant(text(m_rows[static_cast<std::size_t>(index.row())], index.column()))
        : QVariant();
}

QString CauseTableModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Cause");
    case MissedColumn:
        return tr("Missed");
    case CountedColumn:
        return tr("Counted");
    case ShareColumn:
        return tr("Share");
    default:
        return tr("Added up");
    }
}

} // namespace starvane::ui
