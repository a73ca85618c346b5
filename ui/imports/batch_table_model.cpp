// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/batch_table_model.h"

#include "ui/format/brief.h"
#include "ui/format/moments.h"
#include "ui/kit/mark.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace starvane::ui {

namespace {

QString kinds(const core::Batch &batch)
{
    QStringList names;
    for (const std::string &kind : batch.records)
        names << kindName(kind);
    return names.join(QStringLiteral(" · "));
}

QString coverage(const core::Batch &batch)
{
    if (!batch.coverage)
        return QStringLiteral("–");
    return spanText(*batch.coverage);
}

QString batchName(const core::Batch &batch)
{
    return batch.file.empty() ? BatchTableModel::tr("entered by hand")
                              : fileNameText(pathOf(batch.file));
}

} // namespace

BatchTableModel::BatchTableModel(LayoutNames names, QObject *parent)
    : TableModel(ColumnCount, parent)
    , m_names(std::move(names))
{
}

void BatchTableModel::setBatches(std::vector<core::Batch> batches)
{
    beginResetModel();
    m_batches = std::move(batches);
    std::ranges::reverse(m_batches);
    endResetModel();
}

const core::Batch *BatchTableModel::batch(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_batches[static_cast<std::size_t>(row)];
}

int BatchTableModel::rowOf(core::BatchId batch) const
{
    const auto found =
        std::ranges::find_if(m_batches, [&](const core::Batch &b) { return b.id == batch; });
    return found == m_batches.end() ? -1 : static_cast<int>(found - m_batches.begin());
}

QString BatchTableModel::shown(const core::Batch &batch, int column) const
{
    switch (column) {
    case FileColumn:
        return batchName(batch);
    case StoreColumn:
        return QString::fromStdString(batch.store);
    case ContentColumn:
        return kinds(batch);
    case DaysColumn:
        return coverage(batch);
    case TimeColumn:
        return computerTimeText(batch.importedAt);
    case LayoutColumn: {
        const auto name = m_names.find(batch.layout);
        return name == m_names.end() ? QString::fromStdString(batch.layout) : pick(name->second);
    }
    case EncodingColumn:
        return QString::fromStdString(batch.encoding);
    case RowsColumn:
        return countText(batch.rows);
    case RejectedColumn:
        return countText(batch.rejected);
    case NewColumn:
        return countText(batch.added);
    case ChangedColumn:
        return countText(batch.updated);
    case UnchangedColumn:
        return countText(batch.unchanged);
    default:
        return {};
    }
}

QString BatchTableModel::toolTip(const core::Batch &batch, int column) const
{
    switch (column) {
    case FileColumn:
        return toolTipOf(QString::fromStdString(batch.file));
    case NewColumn:
    case ChangedColumn:
    case UnchangedColumn:
        return toolTipOf(tr("Records, not rows: one row may tell of several records, as of an "
                            "order and its refund, and several rows of one."));
    default:
        return toolTipOf(shown(batch, column));
    }
}

QVariant BatchTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Batch &batch = m_batches[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(batch, column);
    case Qt::ToolTipRole:
        return toolTip(batch, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case MarkRole:
    case ToneRole:
        return column == RejectedColumn && batch.rejected > 0
            ? QVariant(static_cast<int>(State::Fair))
            : QVariant();
    default:
        return {};
    }
}

QString BatchTableModel::title(int column) const
{
    switch (column) {
    case FileColumn:
        return tr("File");
    case StoreColumn:
        return tr("Store");
    case ContentColumn:
        return tr("Content");
    case DaysColumn:
        return tr("Days covered");
    case TimeColumn:
        return tr("Imported at");
    case LayoutColumn:
        return tr("Layout");
    case EncodingColumn:
        return tr("Encoding");
    case RowsColumn:
        return tr("Rows");
    case RejectedColumn:
        return tr("Rejected");
    case NewColumn:
        return tr("New records");
    case ChangedColumn:
        return tr("Changed");
    case UnchangedColumn:
        return tr("Unchanged");
    default:
        return {};
    }
}

bool BatchTableModel::isRight(int column) const
{
    return column >= RowsColumn;
}

} // namespace starvane::ui
