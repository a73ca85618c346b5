// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/imports_page.h"

#include "ui/imports/coverage_card.h"
#include "ui/imports/kind_coverage.h"
#include "ui/imports/reject_table_model.h"
#include "ui/kit/card.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/column_fit.h"
#include "ui/kit/label.h"
#include "ui/kit/table.h"
#include "ui/kit/table_menu.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/shell/import_news.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"
#include "ui/words/rejects_csv.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace starvane::ui {

namespace {

constexpr int wideFrom = 1300; // px; below it there is no room for how a file was read

QTableView *makeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    dressTable(*table);
    new TableMenu(*table);
    return table;
}

} // namespace

ImportsPage::ImportsPage(LayoutNames names, QWidget *parent)
    : QWidget(parent)
    , m_batches(new BatchTableModel(std::move(names), this))
    , m_rejects(new RejectTableModel(this))
    , m_delegate(new TwoLineDelegate(this))
    , m_coverage(new CoverageCard(this))
    , m_stores(new ChoiceRow(this))
    , m_batchCard(new Card(this))
    , m_batchTable(makeTable(m_batches, m_batchCard))
    , m_batchFit(new ColumnFit(*m_batchTable, {BatchTableModel::FileColumn}))
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_again(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_rejectTitle(new Label(Type::Section, Tone::Ink, this))
    , m_rejectCard(new Card(this))
    , m_rejectTable(makeTable(m_rejects, m_rejectCard))
    , m_rejectFit(new ColumnFit(*m_rejectTable,
                                {RejectTableModel::ValueColumn, RejectTableModel::ReasonColumn}))
{
    m_batchTable->setItemDelegate(m_delegate);
    m_rejectTitle->setBold(true);
    m_none->setWrapping();
    layOut();
    connectParts();
    retranslate();
    showBatches({});
}

void ImportsPage::connectParts()
{
    connect(m_stores, &ChoiceRow::picked, this, &ImportsPage::showChosen);
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportsPage::follow);
    connect(m_again, &QPushButton::clicked, this, &ImportsPage::importAgain);
    connect(m_save, &QPushButton::clicked, this, &ImportsPage::saveRejects);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const core::Batch *batch = current(); batch != nullptr)
            emit undoWanted({batch->id});
    });
}

void ImportsPage::layOut()
{
    for (QTableView *table : {m_batchTable, m_rejectTable}) {
        auto *inside = new QVBoxLayout(table->parentWidget());
        inside->setContentsMargins(8, 4, 8, 8);
        inside->addWidget(table);
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_rejectTitle, 1);
    foot->addWidget(m_save);
    foot->addWidget(m_again);
    foot->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_coverage);
    column->addWidget(m_stores);
    column->addWidget(m_none);
    column->addWidget(m_batchCard, 300);
    column->addLayout(foot);
    column->addWidget(m_rejectCard, 200);
    column->addStretch(1);
}

const core::Batch *ImportsPage::current() const
{
    const QModelIndexList rows = m_batchTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_batches->batch(rows.front().row());
}

void ImportsPage::showBatches(std::vector<core::Batch> batches)
{
    m_all = std::move(batches);
    showChosen();
    if (m_wanted)
        select(*m_wanted);
}

void ImportsPage::showStore(const QString &store)
{
    m_store = store;
    m_stores->choose(0);
    showChosen();
}

/// There is something to choose between.
bool ImportsPage::offersAll() const
{
    const std::string store = m_store.toStdString();
    return !m_store.isEmpty() && std::ranges::any_of(m_all, [&](const core::Batch &batch) {
        return batch.store != store;
    });
}

void ImportsPage::showChosen()
{
    const std::string store = m_store.toStdString();
    const bool offers = offersAll();
    std::vector<core::Batch> chosen;
    std::ranges::copy_if(m_all, std::back_inserter(chosen), [&](const core::Batch &batch) {
        return !offers || m_stores->chosen() == 1 || batch.store == store;
    });
    m_batches->setBatches(std::move(chosen));
    const bool any = m_batches->rowCount() > 0;
    m_none->setVisible(!any);
    m_batchCard->setVisible(any);
    m_stores->setVisible(offers);
    m_batchTable->setColumnHidden(BatchTableModel::StoreColumn, !offers || m_stores->chosen() == 0);
    m_coverage->showCoverage(m_store, coverageOf(m_all, store));
    follow();
    fitTables();
}

void ImportsPage::setTheme(const Theme &theme)
{
    m_coverage->setTheme(theme);
    m_delegate->setTheme(theme);
    m_batchTable->viewport()->update();
}

/// Any file of that name: it may have been corrected.
void ImportsPage::importAgain()
{
    const core::Batch *batch = current();
    if (batch == nullptr)
        return;
    ImportTask task;
    task.request.store = batch->store;
    task.request.file = pathOf(batch->file);
    emit importAgainWanted(task);
}

void ImportsPage::saveRejects()
{
    const core::Batch *batch = current();
    if (batch == nullptr)
        return;
    const QFileInfo source(QString::fromStdString(batch->file));
    //: the name of a file with rejected rows
    const QString name = tr("%1 rejected rows.csv").arg(source.completeBaseName());
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Save the rejected rows"), source.dir().filePath(name), tr("CSV (*.csv)"));
    if (chosen.isEmpty())
        return;
    const auto written =
        writeFile(QFileInfo(chosen).filesystemFilePath(), rejectsCsv(m_rejects->rejects()));
    if (written)
        emit news({.state = State::Good,
                   .text =
                       [file = QDir::toNativeSeparators(chosen)] {
                           return tr("The rejected rows are in %1. Correct them in the source and "
                                     "import it again.")
                               .arg(file);
                       },
                   .batch = {}});
    else
        emit news(ImportNews::ofError(written.error()));
}

void ImportsPage::select(core::BatchId batch)
{
    const auto isWanted = [batch](const core::Batch &one) { return one.id == batch; };
    if (m_batches->rowOf(batch) < 0 && std::ranges::any_of(m_all, isWanted)) { // another store's
        m_stores->choose(1);
        showChosen();
    }
    const int row = m_batches->rowOf(batch);
    m_wanted = row < 0 ? std::optional(batch) : std::nullopt;
    if (row >= 0)
        m_batchTable->selectRow(row);
}

void ImportsPage::follow()
{
    const core::Batch *batch = current();
    m_undo->setVisible(batch != nullptr);
    m_again->setVisible(batch != nullptr && !batch->file.empty());
    m_again->setEnabled(batch != nullptr && QFileInfo::exists(QString::fromStdString(batch->file)));
    m_rejects->setRejects({});
    const bool rejected = batch != nullptr && batch->rejected > 0;
    m_rejectCard->hide(); // until they are loaded
    m_save->setVisible(rejected);
    m_save->setEnabled(false);
    m_rejectTitle->setVisible(batch != nullptr);
    retranslate();
    if (rejected)
        emit rejectsWanted({batch->id});
}

void ImportsPage::showRejects(BatchKey batch, std::vector<core::Reject> rejects)
{
    if (current() == nullptr || current()->id != batch.id)
        return;
    m_rejects->setRejects(std::move(rejects));
    m_rejectCard->setVisible(m_rejects->rowCount() > 0);
    m_save->setEnabled(true);
    fitTables();
}

void ImportsPage::fitTables()
{
    for (const int column : {BatchTableModel::LayoutColumn, BatchTableModel::EncodingColumn})
        m_batchTable->setColumnHidden(column, width() < wideFrom);
    m_batchFit->fit();
    m_rejectFit->fit();
    fitHeight(*m_batchTable);
    fitHeight(*m_rejectTable);
}

void ImportsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTables();
}

void ImportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_batches->retranslate();
        m_rejects->retranslate();
        retranslate();
        fitTables();
    }
    QWidget::changeEvent(event);
}

void ImportsPage::retranslate()
{
    const auto ofStore = std::ranges::count(m_all, m_store.toStdString(), &core::Batch::store);
    m_stores->setChoices({tr("This store · %1").arg(countText(std::int64_t(ofStore))),
                          tr("All stores · %1").arg(countText(std::int64_t(m_all.size())))});
    m_stores->setAccessibleName(tr("Whose files to show"));
    m_none->setText(tr("Nothing was imported yet. Drop export files anywhere on this window."));
    m_undo->setText(tr("Undo this import"));
    m_again->setText(tr("Import the file again"));
    m_again->setToolTip(m_again->isEnabled() ? tr("After it was corrected in the source")
                                             : tr("The file is no longer in its place"));
    m_save->setText(tr("Save rejected rows as CSV…"));
    m_batchTable->setAccessibleName(tr("Imported files"));
    m_rejectTable->setAccessibleName(tr("Rejected rows"));
    const core::Batch *batch = current();
    if (batch == nullptr)
        return;
    const QString file = m_batches->index(m_batches->rowOf(batch->id), 0).data().toString();
    m_rejectTitle->setText(batch->rejected > 0
                               ? tr("Rejected rows of %1: %2").arg(file, countText(batch->rejected))
                               : tr("%1: no row was rejected").arg(file));
}

} // namespace starvane::ui
