// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/record_table_model.h"

#include "ui/format/brief.h"
#include "ui/words/format.h"

#include <algorithm>

namespace starvane::ui {

RecordTableModel::RecordTableModel(QObject *parent)
    : TableModel(static_cast<int>(recordColumns), parent)
{
}

void RecordTableModel::show(std::shared_ptr<const RecordList> list, RecordPlaces places,
                            Language language)
{
    beginResetModel();
    m_list = std::move(list);
    m_places = std::move(places);
    m_cells = RecordCells(language);
    endResetModel();
}

const core::EvidenceRecord *RecordTableModel::record(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_list->records[m_places[static_cast<std::size_t>(row)]];
}

int RecordTableModel::rowOf(const core::EvidenceRecord *record) const
{
    const auto row = std::ranges::find_if(
        m_places, [&](std::uint32_t place) { return &m_list->records[place] == record; });
    return row == m_places.end() ? -1 : static_cast<int>(row - m_places.begin());
}

std::vector<core::EvidenceRecord> RecordTableModel::records() const
{
    std::vector<core::EvidenceRecord> records;
    records.reserve(m_places.size());
    for (const std::uint32_t place : m_places)
        records.push_back(m_list->records[place]);
    return records;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::EvidenceRecord &one = *record(index.row());
    const auto column = static_cast<RecordColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.text(*m_list, one, column);
    case Qt::ToolTipRole:
        return toolTipOf(column == RecordColumn::File ? pathText(pathOf(one.file))
                                                      : m_cells.text(*m_list, one, column));
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

QString RecordTableModel::title(int column) const
{
    return m_list ? m_cells.header(*m_list, static_cast<RecordColumn>(column)) : QString();
}

bool RecordTableModel::isRight(int column) const
{
    return RecordCells::isNumber(static_cast<RecordColumn>(column));
}

} // namespace starvane::ui
