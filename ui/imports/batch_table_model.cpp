// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/batch_table_model.h"

#include "ui/format/import_time.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QStringList>

#include <algorithm>
#include <array>

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
    return dayText(batch.coverage->first) + QStringLiteral(" – ") + dayText(batch.coverage->last);
}

QString importedAt(const core::Batch &batch)
{
    return ImportTime::text(batch.importedAt);
}

QString batchName(const core::Batch &batch)
{
    return batch.file.empty() ? BatchTableModel::tr("entered by hand")
                              : fileNameText(pathOf(batch.file));
}

/// All that sets one column apart.
struct Column {
    const char *title;
    QString (*shown)(const core::Batch &);
    bool isNumber;
};

const std::array columns{
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "File"), batchName, false},
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "Store"),
           [](const core::Batch &b) { return QString::fromStdString(b.store); }, false},
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "Content"), kinds, false},
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "Days covered"), coverage, false},
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "Rows"),
           [](const core::Batch &b) { return countText(b.rows); }, true},
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "New"),
           [](const core::Batch &b) { return countText(b.added); }, true},
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "Changed"),
           [](const core::Batch &b) { return countText(b.updated); }, true},
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "Rejected"),
           [](const core::Batch &b) { return countText(b.rejected); }, true},
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "Imported at"), importedAt, false},
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "Layout"),
           [](const core::Batch &b) { return QString::fromStdString(b.layout); }, false},
    Column{QT_TRANSLATE_NOOP("starvane::ui::BatchTableModel", "Encoding"),
           [](const core::Batch &b) { return QString::fromStdString(b.encoding); }, false},
};

} // namespace

BatchTableModel::BatchTableModel(QObject *parent)
    : TableModel(static_cast<int>(columns.size()), parent)
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

bool BatchTableModel::hasOneStore() const
{
    return std::ranges::all_of(m_batches, [this](const core::Batch &batch) {
        return batch.store == m_batches.front().store;
    });
}

int BatchTableModel::rowOf(core::BatchId batch) const
{
    const auto found =
        std::ranges::find_if(m_batches, [&](const core::Batch &b) { return b.id == batch; });
    return found == m_batches.end() ? -1 : static_cast<int>(found - m_batches.begin());
}

QVariant BatchTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = columns.at(static_cast<std::size_t>(index.column()));
    const core::Batch &batch = m_batches[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return column.shown(batch);
    case Qt::ToolTipRole:
        return index.column() == 0 ? QString::fromStdString(batch.file) : column.shown(batch);
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

QString BatchTableModel::title(int column) const
{
    return tr(columns.at(static_cast<std::size_t>(column)).title);
}

bool BatchTableModel::isRight(int column) const
{
    return columns.at(static_cast<std::size_t>(column)).isNumber;
}

} // namespace starvane::ui
