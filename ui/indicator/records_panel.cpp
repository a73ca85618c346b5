// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/records_panel.h"

#include "core/export/export_table.h"
#include "ui/indicator/provenance_line.h"
#include "ui/indicator/record_table_model.h"
#include "ui/jobs/once.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/column_fit.h"
#include "ui/kit/label.h"
#include "ui/kit/sort_header.h"
#include "ui/kit/table.h"
#include "ui/kit/table_text.h"
#include "ui/shell/import_news.h"
#include "ui/words/format.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>

namespace starvane::ui {

namespace {

constexpr int textWidth = 220;
constexpr int rowsMeasured = 100; // for the widths of columns
constexpr int leastRows = 7; // in sight, where there are as many
constexpr std::array tabs{core::Verdict::Missed, core::Verdict::Counted, core::Verdict::Excluded};

Language languageNow()
{
    return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

std::vector<int> columnNumbers(std::initializer_list<RecordColumn> columns)
{
    std::vector<int> numbers;
    for (const RecordColumn column : columns)
        numbers.push_back(static_cast<int>(column));
    return numbers;
}

} // namespace

RecordsPanel::RecordsPanel(Workspace workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(std::move(workspace))
    , m_model(new RecordTableModel(this))
    , m_tabs(new ChoiceRow(this))
    , m_group(new QPushButton(this))
    , m_text(new QLineEdit(this))
    , m_export(new QPushButton(this))
    , m_table(makeSortedTable(this))
    , m_fit(new ColumnFit(*m_table,
                          columnNumbers({RecordColumn::Why, RecordColumn::Product,
                                         RecordColumn::Reason, RecordColumn::File})))
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_count(new Label(Type::Caption, Tone::Muted, this))
    , m_provenance(new ProvenanceLine(this))
    , m_copy(nullptr)
    , m_sort(new QAction(m_table))
    , m_loading(this)
    , m_finding(this)
{
    dress();
    addActions();
    layOut();
    connectAll();
    retranslate();
}

void RecordsPanel::dress()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setResizeContentsPrecision(rowsMeasured);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(static_cast<int>(m_query.sortedBy), Qt::AscendingOrder);
    m_table->setFixedHeight(header.sizeHint().height()); // until there are rows
    m_none->setWrapping();
    m_group->hide();
    m_group->setProperty("link", true);
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(textWidth);
}

void RecordsPanel::addActions()
{
    m_copy = addCopyAction(*m_table);
    m_sort->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_sort->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_sort);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_sort, &QAction::triggered, this, [this] {
        if (m_table->currentIndex().isValid())
            sortBy(m_table->currentIndex().column());
    });
    auto *search = new QAction(this);
    search->setShortcut(QKeySequence::Find);
    search->setShortcutContext(Qt::WindowShortcut);
    addAction(search);
    connect(search, &QAction::triggered, m_text,
            [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
}

void RecordsPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_group);
    head->addWidget(m_count);
    head->addWidget(m_text);
    head->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_none);
    column->addWidget(m_provenance);
}

void RecordsPanel::connectAll()
{
    connect(m_tabs, &ChoiceRow::picked, this, &RecordsPanel::pickTab);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text.trimmed();
        find();
    });
    connect(m_group, &QPushButton::clicked, this, [this] {
        setGroup({});
        emit groupLeft();
    });
    connect(m_export, &QPushButton::clicked, this, &RecordsPanel::askForFile);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordsPanel::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsPanel::showSelected);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto *record = m_model->record(index.row()); record != nullptr)
            emit batchWanted({record->batch});
    });
    connect(m_provenance, &ProvenanceLine::batchWanted, this, &RecordsPanel::batchWanted);
}

void RecordsPanel::showFigures(std::shared_ptr<const IndicatorFigures> figures)
{
    const bool same = m_figures && figures && m_figures->score.id == figures->score.id
        && m_figures->overview.card.store == figures->overview.card.store;
    m_figures = std::move(figures);
    showTabs();
    if (!m_figures || !same) {
        m_text->clear();
        setGroup({});
        pickTab(m_figures && m_figures->score.missed == 0 ? 1 : 0);
    } else {
        load();
    }
}

/// "Missed · 188" and so on; counted are all that the figure is made of, the missed among them.
void RecordsPanel::showTabs()
{
    const core::IndicatorScore score = m_figures ? m_figures->score : core::IndicatorScore();
    //: a choice, how many there are of it
    const QString form = tr("%1 · %2");
    m_tabs->setChoices({form.arg(tr("Missed"), countText(score.missed)),
                        form.arg(tr("Counted"), countText(score.counted)),
                        form.arg(tr("Excluded"), countText(score.excluded))});
}

void RecordsPanel::pickTab(int tab)
{
    m_tabs->choose(tab);
    m_which = tabs.at(static_cast<std::size_t>(tab));
    load();
}

void RecordsPanel::load()
{
    m_finding.cancel();
    if (!m_figures || !m_figures->isMeasured) {
        m_loading.cancel();
        m_list = m_figures ? std::make_shared<const RecordList>() : nullptr;
        showFound({});
        return;
    }
    m_loading.run(recordsWork(m_workspace, *m_figures, m_which),
                  [this](const RecordsJob::Outcome &outcome) {
                      if (!outcome) {
                          emit news(ImportNews::ofError(outcome.error()));
                          return;
                      }
                      m_list = *outcome;
                      find();
                  });
}

void RecordsPanel::find()
{
    if (!m_list)
        return;
    if (std::ranges::find(m_list->columns, m_query.sortedBy) == m_list->columns.end())
        m_query = {.group = m_query.group, .text = m_query.text};
    m_finding.run(recordQueryWork(m_list, m_query, languageNow()),
                  [this](const RecordQueryJob::Outcome &outcome) {
                      if (outcome)
                          showFound(*outcome);
                  });
}

void RecordsPanel::showFound(const RecordPlaces &places)
{
    const bool isOther = m_model->list() != m_list.get();
    const QModelIndex current = m_table->currentIndex();
    const core::EvidenceRecord *kept = isOther ? nullptr : m_model->record(current.row());
    m_model->show(m_list, places, languageNow());
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(m_query.sortedBy),
                                                  m_query.descending ? Qt::DescendingOrder
                                                                     : Qt::AscendingOrder);
    if (isOther)
        fitColumns();
    if (const int row = m_model->rowOf(kept); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, current.column()));
    showState();
}

void RecordsPanel::setGroup(const RecordGroup &group)
{
    m_query.group = group;
    m_group->setText(tr("%1 ✕").arg(group.name));
    m_group->setAccessibleName(tr("Only %1; show all again").arg(group.name));
    m_group->setToolTip(m_group->accessibleName());
    m_group->setVisible(!group.keys.empty());
    find();
}

void RecordsPanel::fitColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isShown = m_list
            && std::ranges::find(m_list->columns, static_cast<RecordColumn>(column))
                != m_list->columns.end();
        m_table->setColumnHidden(column, !isShown);
    }
    m_fit->fit();
}

void RecordsPanel::setRoom(int height)
{
    m_room = height;
    fitHeight();
}

/// Whole rows, and no more than there are.
void RecordsPanel::fitHeight()
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int head = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    const int others = layout()->totalHeightForWidth(width()) - m_table->minimumHeight();
    const int most = std::max(leastRows, (m_room - others - head) / row);
    m_table->setFixedHeight(head + std::clamp(m_model->rowCount(), 1, most) * row);
}

void RecordsPanel::sortBy(int column)
{
    const auto wanted = static_cast<RecordColumn>(column);
    m_query.descending = m_query.sortedBy == wanted && !m_query.descending;
    m_query.sortedBy = wanted;
    find();
}

void RecordsPanel::showSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_provenance->showRecord(m_model->list(),
                             rows.isEmpty() ? nullptr : m_model->record(rows.back().row()));
}

void RecordsPanel::showState()
{
    const bool any = m_model->rowCount() > 0;
    const std::size_t all = m_list ? m_list->records.size() : 0;
    m_table->setVisible(any);
    m_provenance->setVisible(any);
    m_export->setEnabled(any);
    m_none->setVisible(!any);
    m_none->setText(emptyText());
    const auto shown = static_cast<std::size_t>(m_model->rowCount());
    m_count->showText(any && shown < all
                          ? tr("%1 of %2 shown")
                                .arg(countText(std::uint64_t(shown)), countText(std::uint64_t(all)))
                          : QString());
    showSelected();
    fitHeight();
}

QString RecordsPanel::emptyText() const
{
    if (!m_list)
        return {};
    if (!m_figures->isMeasured)
        return tr("The platform measures this by itself; no imported record is behind it.");
    if (!m_list->records.empty())
        return tr("No record here is of that kind.");
    switch (m_which) {
    case core::Verdict::Missed:
        return tr("Nothing was missed in these days.");
    case core::Verdict::Counted:
        return tr("No record counts in these days.");
    case core::Verdict::Excluded:
        break;
    }
    return tr("Nothing was left out in these days.");
}

void RecordsPanel::askForFile()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export records"), tr("records.csv"),
                                                      tr("CSV file (*.csv)") + QStringLiteral(";;")
                                                          + tr("Excel workbook (*.xlsx)"));
    if (!file.isEmpty())
        exportTo(pathOf(file.toStdString()));
}

void RecordsPanel::exportTo(const std::filesystem::path &file)
{
    if (!m_list)
        return;
    const auto language = languageNow() == Language::Chinese ? &core::Text::zh : &core::Text::en;
    runOnce<std::uint64_t>(
        this,
        [records = m_model->records(), zone = m_list->zone, language,
         file](const std::stop_token &stop, const core::ProgressCallback &progress) {
            core::MemoryRows rows = core::evidenceRows(records, zone, language);
            return core::exportRows(rows, "records", file,
                                    core::formOf(file).value_or(core::FileForm::Csv), stop,
                                    progress);
        },
        [this, file](const core::Result<std::uint64_t> &written) {
            emit news(written ? NewsItem{.state = State::Good,
                                         .text =
                                             [file, count = *written] {
                                                 return tr("%1: %2 records written.")
                                                     .arg(fileNameText(file), countText(count));
                                             },
                                         .batch = {}}
                              : ImportNews::ofError(written.error()));
        });
}

void RecordsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void RecordsPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Which records"));
    m_text->setPlaceholderText(tr("Search the records"));
    m_text->setAccessibleName(tr("Show only what holds this text"));
    m_table->setAccessibleName(tr("Records"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the records shown into a CSV file or a workbook"));
    m_copy->setText(tr("Copy"));
    m_sort->setText(tr("Sort by this column"));
    showTabs();
    showState();
    find();
}

} // namespace starvane::ui
