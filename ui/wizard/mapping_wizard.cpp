// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/mapping_wizard.h"

#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/kit/table.h"
#include "ui/wizard/day_order_choice.h"
#include "ui/wizard/field_choice_model.h"
#include "ui/wizard/mapping_header.h"
#include "ui/wizard/preview_delegate.h"
#include "ui/wizard/preview_table_model.h"
#include "ui/wizard/remember_row.h"
#include "ui/wizard/word_list.h"
#include "ui/words/field_names.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int searchedRows = 20; // a header below them is not found again at the import

/// "Order number or Tracking number (shipments)".
QString wordsFor(const core::MissingField &missing)
{
    QStringList names;
    for (const std::string_view field : missing.anyOf)
        names << fieldName(field);
    //: between the last two of several things of which one is enough
    const QString fields = names.join(MappingWizard::tr(" or "));
    //: fields, a kind of record: "Order number (orders)"
    return MappingWizard::tr("%1 (%2)").arg(fields, kindName(core::nameOf(missing.kind)));
}

Label *named(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new Label(Type::Body, Tone::Muted, parent);
    label->setText(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

MappingWizard::MappingWizard(Workspace workspace, const MappingRequest &request, int others,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_request(request)
    , m_others(others)
    , m_reading(this)
{
    make();
    layOut();
    connectParts();
    addShortcuts();
    setTheme();
    showState();
    read();
}

void MappingWizard::make()
{
    m_choices = new FieldChoiceModel(this);
    m_rows = new PreviewTableModel(this);
    m_delegate = new PreviewDelegate(this);
    m_intro = new Label(Type::Body, Tone::Ink, this);
    m_kind = new QComboBox(this);
    m_encoding = new QComboBox(this);
    m_sheet = new QComboBox(this);
    m_headerRow = new QSpinBox(this);
    m_table = new QTableView(this);
    m_header = new MappingHeader(*m_choices, m_table);
    m_cell = new Label(Type::Body, Tone::Weak, this);
    m_dates = new DayOrderChoice(this);
    m_wordArea = new QScrollArea(this);
    m_words = new WordList(m_wordArea);
    m_mark = new MarkShape(this);
    m_state = new Label(Type::Body, Tone::Ink, this);
    m_next = new QPushButton(this);
    m_remember = new RememberRow(fileNameText(m_request.file.stem()), m_others, this);
    m_import = new QPushButton(this);
}

void MappingWizard::layOut()
{
    setWindowTitle(tr("Which column is what? – %1").arg(fileNameText(m_request.file)));
    m_intro->setWrapping();
    m_intro->setText(tr("Choose above each column what it is; * must be among them. Guesses are "
                        "marked; cells in red would "
                        "be rejected."));
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(m_delegate);
    dressTable(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->verticalHeader()->show();
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_header->setStretchLastSection(false);
    m_header->setSectionsClickable(false);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_cell->setWrapping();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(makeTop());
    column->addWidget(m_table, 1);
    column->addWidget(m_cell);
    column->addWidget(makeFoot());
    constexpr QSize small(1080, 640);
    resize(parentWidget() == nullptr ? small : parentWidget()->size() * 0.94);
}

QWidget *MappingWizard::makeTop()
{
    constexpr int narrowSample = 30;
    auto *top = new QWidget(this);
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumContentsLength(narrowSample);
    m_headerRow->setRange(1, searchedRows);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &text, QWidget *field) {
        row->addWidget(named(text, field, top));
        row->addWidget(field);
        row->addSpacing(16);
    };
    add(tr("&Rows are"), m_kind);
    add(tr("&Header in row"), m_headerRow);
    add(tr("&Encoding"), m_encoding);
    add(tr("&Sheet"), m_sheet);
    row->addStretch(1);
    return top;
}

QWidget *MappingWizard::makeFoot()
{
    auto *foot = new QWidget(this);
    m_wordArea->setWidget(m_words);
    m_wordArea->setWidgetResizable(true);
    m_wordArea->setFrameShape(QFrame::NoFrame);
    m_wordArea->setMaximumHeight(4 * (QComboBox().sizeHint().height() + 4));
    m_wordArea->setFocusPolicy(Qt::NoFocus);
    m_next->setText(tr("&Next red cell"));
    m_next->setProperty("link", true);
    m_state->setWrapping();
    auto *state = new QHBoxLayout;
    state->setSpacing(10);
    state->addWidget(m_mark);
    state->addWidget(m_state, 1);
    state->addWidget(m_next);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_dates);
    column->addWidget(m_wordArea);
    column->addLayout(state);
    column->addLayout(makeButtons());
    return foot;
}

QLayout *MappingWizard::makeButtons()
{
    auto *leave = new QPushButton(tr("Leave this file out"), this);
    m_import->setText(tr("&Import"));
    m_import->setProperty("main", true);
    for (QPushButton *button : {m_next, leave, m_import})
        button->setAutoDefault(false); // Enter in the table is for the table
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_remember, 1);
    row->addWidget(leave);
    row->addWidget(m_import);
    return row;
}

void MappingWizard::connectParts()
{
    connect(m_header, &MappingHeader::picked, this, &MappingWizard::pick);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_request.main = static_cast<core::RecordKind>(m_kind->currentData().toInt());
        read();
    });
    connect(m_encoding, &QComboBox::activated, this, [this](int choice) {
        m_request.encoding = m_start->encodings.at(static_cast<std::size_t>(choice)).encoding;
        read();
    });
    connect(m_sheet, &QComboBox::activated, this, [this](int sheet) {
        m_request.sheet = static_cast<std::size_t>(sheet);
        m_request.headerRow.reset();
        read();
    });
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this](int row) {
        m_request.headerRow = static_cast<std::uint64_t>(row);
        read();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MappingWizard::showCell);
    connect(m_dates, &DayOrderChoice::dayFirstPicked, this,
            [this] { setDayOrder(core::DayOrder::DayFirst); });
    connect(m_dates, &DayOrderChoice::monthFirstPicked, this,
            [this] { setDayOrder(core::DayOrder::MonthFirst); });
    connect(m_words, &WordList::changed, this, &MappingWizard::check);
    connect(m_next, &QPushButton::clicked, this, &MappingWizard::goToProblem);
    connect(m_import, &QPushButton::clicked, this, &MappingWizard::take);
    connect(this, &QDialog::rejected, this, [this] {
        if (!m_isBroken)
            emit leftOut();
    });
}

/// From a cell to the list above its column, without the mouse.
void MappingWizard::addShortcuts()
{
    const auto open = [this] { m_header->openList(m_table->currentIndex().column()); };
    connect(m_table, &QTableView::activated, this, open);
    auto *keys = new QShortcut(QKeySequence(Qt::Key_F4), m_table);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, open);
}

void MappingWizard::read()
{
    m_reading.run(mappingWork(m_workspace, m_request), [this](const MappingJob::Outcome &outcome) {
        if (outcome) {
            showStart(*outcome);
            return;
        }
        breakOff(outcome.error());
    });
}

void MappingWizard::breakOff(const core::Error &error)
{
    m_isBroken = true;
    emit failed(error);
    reject();
}

void MappingWizard::showStart(std::shared_ptr<const MappingStart> start)
{
    const bool isFirst = m_start == nullptr;
    m_start = std::move(start);
    m_draft = m_start->draft;
    m_words->clear();
    m_dates->clear();
    fillChoices();
    fillEncodings();
    m_rows->setFile(m_start);
    m_header->showColumns(m_draft.columns);
    fitColumns();
    check();
    if (isFirst)
        m_table->setFocus();
}

void MappingWizard::fillChoices()
{
    m_choices->fill(m_draft.main);
    m_kind->clear();
    for (std::size_t i = 0; i < core::recordKindCount; ++i) {
        const auto kind = static_cast<core::RecordKind>(i);
        m_kind->addItem(kindName(core::nameOf(kind)), static_cast<int>(i));
    }
    m_kind->setCurrentIndex(static_cast<int>(m_draft.main));
    const QSignalBlocker quiet(m_headerRow);
    m_headerRow->setValue(static_cast<int>(m_draft.headerRow));
}

void MappingWizard::fillEncodings()
{
    m_encoding->clear();
    int chosen = 0;
    for (const EncodingChoice &choice : m_start->encodings) {
        const auto name = core::nameOf(choice.encoding);
        if (m_start->preview.encoding == name)
            chosen = m_encoding->count();
        //: an encoding, what the file's header looks like in it
        m_encoding->addItem(tr("%1: %2").arg(QString::fromUtf8(name.data(), qsizetype(name.size())),
                                             QString::fromStdString(choice.sample)));
    }
    if (m_start->encodings.empty())
        m_encoding->addItem(QString::fromStdString(m_start->preview.encoding));
    m_encoding->setCurrentIndex(chosen);
    m_encoding->setEnabled(m_start->encodings.size() > 1);
    m_sheet->clear();
    int number = 0;
    for (const core::PreviewSheet &sheet : m_start->preview.sheets) {
        ++number;
        m_sheet->addItem(sheet.name.empty() ? QString::number(number)
                                            : QString::fromStdString(sheet.name));
    }
    m_sheet->setCurrentIndex(static_cast<int>(m_draft.sheet));
    m_sheet->setEnabled(m_sheet->count() > 1);
}

void MappingWizard::fitColumns()
{
    const int widest = 2 * m_header->narrowest();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        const int wanted = m_table->columnWidth(column);
        m_table->setColumnWidth(column, std::clamp(wanted, m_header->narrowest(), widest));
    }
}

void MappingWizard::pick(int column, int choice)
{
    core::setTarget(m_draft, static_cast<std::size_t>(column), m_choices->targetAt(choice));
    check();
}

void MappingWizard::setDayOrder(core::DayOrder order)
{
    m_draft.dayOrder = order;
    check();
}

/// Reads no file: the preview's rows are in memory.
void MappingWizard::check()
{
    for (const auto &[target, words] : m_words->chosen()) {
        for (const auto &[text, value] : words)
            m_draft.words[target][text] = value;
    }
    const core::ReaderOptions options{.zone = m_start->zone,
                                      .currency = m_start->currency,
                                      .buyerKey = [](std::string_view) { return 1; },
                                      .exportDay = {}};
    m_check = core::checkDraft(m_draft, m_start->preview, options);
    m_rows->setCheck(m_check);
    m_header->showColumns(m_draft.columns);
    m_words->add(m_check.unknownWords, m_draft);
    m_wordArea->setVisible(!m_words->isEmpty());
    if (m_check.ambiguous)
        m_dates->ask(*m_check.ambiguous);
    showState();
    showCell();
}

bool MappingWizard::isReady() const
{
    return m_start && core::missingOf(m_draft).empty() && !m_check.ambiguous;
}

QString MappingWizard::missingText() const
{
    QStringList missing;
    for (const core::MissingField &field : core::missingOf(m_draft))
        missing << wordsFor(field);
    //: between the parts of a list
    return missing.join(tr("; "));
}

void MappingWizard::showState()
{
    const Theme theme = isDark(palette()) ? darkTheme() : lightTheme();
    m_import->setEnabled(isReady());
    m_next->setVisible(m_start && !m_check.problems.empty());
    if (!m_start) {
        m_mark->setState(State::Unknown, theme);
        m_state->setText(tr("Reading the file …"));
        m_wordArea->hide();
        return;
    }
    const QString missing = missingText();
    const QString rows = countText(std::uint64_t(m_check.rows));
    if (!missing.isEmpty()) {
        m_mark->setState(State::Weak, theme);
        m_state->setText(tr("No column is chosen yet for: %1.").arg(missing));
    } else if (m_check.ambiguous) {
        m_mark->setState(State::Weak, theme);
        m_state->setText(tr("Say how the dates are written."));
    } else if (m_check.rows > 0 && m_check.badRows == m_check.rows) {
        m_mark->setState(State::Weak, theme);
        m_state->setText(
            tr("None of the %1 rows shown could be used: look at the cells in red.").arg(rows));
    } else if (m_check.badRows > 0) {
        m_mark->setState(State::Fair, theme);
        m_state->setText(tr("%1 of the %2 rows shown would be rejected, for their cells in red.")
                             .arg(countText(std::uint64_t(m_check.badRows)), rows));
    } else {
        m_mark->setState(State::Good, theme);
        m_state->setText(tr("All %1 rows shown can be read.").arg(rows));
    }
}

void MappingWizard::showCell()
{
    m_cell->showText(m_rows->problemAt(m_table->currentIndex()));
}

/// The first bad cell behind the current one, else the first of all.
void MappingWizard::goToProblem()
{
    const QModelIndex from = m_table->currentIndex();
    const auto behind = [&](const core::CellProblem &problem) {
        const QModelIndex at = m_rows->indexOf(problem);
        return std::pair(at.row(), at.column()) > std::pair(from.row(), from.column());
    };
    if (m_check.problems.empty())
        return;
    auto found = std::ranges::find_if(m_check.problems, behind);
    if (found == m_check.problems.end())
        found = m_check.problems.begin();
    const QModelIndex next = m_rows->indexOf(*found);
    m_table->setCurrentIndex(next);
    m_table->scrollTo(next);
    m_table->setFocus();
}

void MappingWizard::setTheme()
{
    const Theme theme = isDark(palette()) ? darkTheme() : lightTheme();
    m_header->setTheme(theme);
    m_delegate->setTheme(theme);
}

void MappingWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_header != nullptr) {
        setTheme();
        showState();
    }
    QDialog::changeEvent(event);
}

void MappingWizard::take()
{
    if (!isReady())
        return;
    const std::string name = m_remember->name().toStdString();
    if (!name.empty())
        m_draft.name = {.zh = name, .en = name};
    const auto layout = core::checkedLayoutOf(m_draft);
    if (!layout) {
        breakOff(layout.error());
        return;
    }
    MappedFile file{.layout = *layout,
                    .encoding = m_request.encoding,
                    .isRemembered = m_remember->isRemembered(),
                    .isForOthers = m_remember->isForOthers()};
    accept();
    emit mapped(file);
}

} // namespace starvane::ui
