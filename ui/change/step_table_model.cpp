// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change/step_table_model.h"

namespace starvane::ui {

StepTableModel::StepTableModel(QObject *parent)
    : TableModel(ColumnCount, parent)
{
}

void StepTableModel::setWaterfall(const Waterfall &waterfall)
{
    beginResetModel();
    m_rows.clear();
    m_rows.push_back({.name = waterfall.startName, .text = waterfall.startText, .details = {}});
    for (const WaterfallStep &step : waterfall.steps)
        m_rows.push_back({.name = step.name, .text = step.text, .details = step.details});
    m_rows.push_back({.name = waterfall.endName, .text = waterfall.endText, .details = {}});
    endResetModel();
}

QVariant StepTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case NameColumn:
        return row.name;
    case ChangeColumn:
        return row.text;
    default:
        return row.details;
    }
}

QString StepTableModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Part");
    case ChangeColumn:
        return tr("Change");
    default:
        return tr("Made of");
    }
}

} // namespace starvane::ui
