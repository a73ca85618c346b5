// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/preview_table_model.h"

#include "ui/words/describe.h"

namespace starvane::ui {

namespace {

constexpr int longestShown = 80;

} // namespace

PreviewTableModel::PreviewTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewTableModel::setFile(std::shared_ptr<const MappingStart> start)
{
    beginResetModel();
    m_start = std::move(start);
    m_problems.clear();
    m_firstRow = 0;
    while (m_firstRow < rows().size() && rows()[m_firstRow].number <= m_start->draft.headerRow)
        ++m_firstRow;
    endResetModel();
}

void PreviewTableModel::setCheck(const core::DraftCheck &check)
{
    m_problems.clear();
    for (const core::CellProblem &problem : check.problems)
        m_problems[{problem.row, problem.column}] = problem.reason;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const std::vector<core::PreviewRow> &PreviewTableModel::rows() const
{
    static const std::vector<core::PreviewRow> none;
    return m_start ? m_start->preview.sheets.at(m_start->draft.sheet).rows : none;
}

std::size_t PreviewTableModel::placeOf(int row) const
{
    return m_firstRow + static_cast<std::size_t>(row);
}

QString PreviewTableModel::textAt(const QModelIndex &index) const
{
    const auto &cells = rows()[placeOf(index.row())].cells;
    const auto column = static_cast<std::size_t>(index.column());
    return column < cells.size() ? QString::fromStdString(cells[column].text) : QString();
}

QString PreviewTableModel::problemAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const std::size_t place = placeOf(index.row());
    const auto found = m_problems.find({place, static_cast<std::size_t>(index.column())});
    if (found == m_problems.end())
        return {};
    const auto &column = m_start->draft.columns.at(static_cast<std::size_t>(index.column()));
    return describe(core::Reject{.row = rows()[place].number,
                                 .column = column.header,
                                 .value = textAt(index).left(longestShown).toStdString(),
                                 .reason = found->second,
                                 .cells = {}});
}

QModelIndex PreviewTableModel::indexOf(const core::CellProblem &problem) const
{
    return index(static_cast<int>(problem.row - m_firstRow), static_cast<int>(problem.column));
}

int PreviewTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0
                            : static_cast<int>(rows().size() - std::min(m_firstRow, rows().size()));
}

int PreviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_start ? 0 : static_cast<int>(m_start->draft.columns.size());
}

QVariant PreviewTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = textAt(index);
        const QString shown =
            text.size() > longestShown ? text.left(longestShown) + QStringLiteral("…") : text;
        return problemAt(index).isEmpty() ? shown : QStringLiteral("▼ ") + shown;
    }
    case Qt::ToolTipRole: {
        const QString problem = problemAt(index);
        return problem.isEmpty() ? textAt(index) : problem;
    }
    case Qt::AccessibleDescriptionRole:
        return problemAt(index);
    case ProblemRole:
        return !problemAt(index).isEmpty();
    default:
        return {};
    }
}

QVariant PreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_start || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount()
            ? QVariant::fromValue(qulonglong(rows()[placeOf(section)].number))
            : QVariant();
    return section < columnCount()
        ? QString::fromStdString(m_start->draft.columns[static_cast<std::size_t>(section)].header)
        : QVariant();
}

} // namespace starvane::ui
