// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/mapping_wizard.h"

#include "ui/kit/label.h"
#include "ui/wizard/day_order_choice.h"
#include "ui/wizard/mapping_state_line.h"
#include "ui/wizard/mapping_table.h"
#include "ui/wizard/reading_choices.h"
#include "ui/wizard/remember_row.h"
#include "ui/wizard/word_list.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace starvane::ui {

MappingWizard::MappingWizard(Workspace workspace, const MappingRequest &request, int others,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_request(request)
    , m_reading(this)
    , m_choices(new ReadingChoices(this))
    , m_table(new MappingTable(this))
    , m_cell(new Label(Type::Body, Tone::Weak, this))
    , m_dates(new DayOrderChoice(this))
    , m_wordArea(new QScrollArea(this))
    , m_words(new WordList(m_wordArea))
    , m_state(new MappingStateLine(this))
    , m_remember(new RememberRow(fileNameText(m_request.file.stem()), others, this))
    , m_import(new QPushButton(tr("&Import"), this))
{
    layOut();
    connectReading();
    connectParts();
    setTheme();
    read();
}

void MappingWizard::layOut()
{
    setWindowTitle(tr("Which column is what? – %1").arg(fileNameText(m_request.file)));
    auto *intro = new Label(Type::Body, Tone::Ink, this);
    intro->setWrapping();
    intro->setText(tr("Choose above each column what it is; * must be among them. Guesses are "
                      "marked; cells in red would "
                      "be rejected."));
    m_cell->setWrapping();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(m_choices);
    column->addWidget(m_table, 1);
    column->addWidget(m_cell);
    column->addLayout(makeFoot());
    constexpr QSize small(1080, 640);
    resize(parentWidget() == nullptr ? small : parentWidget()->size() * 0.94);
}

QLayout *MappingWizard::makeFoot()
{
    m_wordArea->setWidget(m_words);
    m_wordArea->setWidgetResizable(true);
    m_wordArea->setFrameShape(QFrame::NoFrame);
    m_wordArea->setMaximumHeight(4 * (QComboBox().sizeHint().height() + 4));
    m_wordArea->setFocusPolicy(Qt::NoFocus);
    m_wordArea->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(m_dates);
    column->addWidget(m_wordArea);
    column->addWidget(m_state);
    column->addLayout(makeButtons());
    return column;
}

QLayout *MappingWizard::makeButtons()
{
    auto *leave = new QPushButton(tr("Leave this file out"), this);
    m_import->setProperty("main", true);
    m_import->setEnabled(false);
    for (QPushButton *button : {leave, m_import})
        button->setAutoDefault(false); // Enter in the table is for the table
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_remember, 1);
    row->addWidget(leave);
    row->addWidget(m_import);
    return row;
}

/// Another way to read the file reads it anew.
void MappingWizard::connectReading()
{
    connect(m_choices, &ReadingChoices::kindPicked, this, [this](core::RecordKind kind) {
        m_request.main = kind;
        read();
    });
    connect(m_choices, &ReadingChoices::headerRowPicked, this, [this](std::uint64_t row) {
        m_request.headerRow = row;
        read();
    });
    connect(m_choices, &ReadingChoices::encodingPicked, this, [this](core::Encoding encoding) {
        m_request.encoding = encoding;
        read();
    });
    connect(m_choices, &ReadingChoices::sheetPicked, this, [this](std::size_t sheet) {
        m_request.sheet = sheet;
        m_request.headerRow.reset();
        read();
    });
}

void MappingWizard::connectParts()
{
    connect(m_table, &MappingTable::picked, this,
            [this](int column, const std::optional<core::FieldTarget> &target) {
                core::setTarget(m_draft, static_cast<std::size_t>(column), target);
                check();
            });
    connect(m_table, &MappingTable::currentMoved, this,
            [this] { m_cell->showText(m_table->currentProblem()); });
    connect(m_dates, &DayOrderChoice::dayFirstPicked, this,
            [this] { setDayOrder(core::DayOrder::DayFirst); });
    connect(m_dates, &DayOrderChoice::monthFirstPicked, this,
            [this] { setDayOrder(core::DayOrder::MonthFirst); });
    connect(m_words, &WordList::changed, this, &MappingWizard::check);
    connect(m_state, &MappingStateLine::nextProblemWanted, m_table,
            [this] { m_table->goToNext(m_check.problems); });
    connect(m_import, &QPushButton::clicked, this, &MappingWizard::take);
    connect(this, &QDialog::rejected, this, [this] {
        if (!m_isBroken)
            emit leftOut();
    });
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
    m_choices->showStart(*m_start);
    m_table->showStart(m_start);
    check();
    if (isFirst)
        m_table->setFocus();
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
    m_table->showCheck(m_draft, m_check);
    m_words->add(m_check.unknownWords, m_draft);
    m_wordArea->setVisible(!m_words->isEmpty());
    if (m_check.ambiguous)
        m_dates->ask(*m_check.ambiguous);
    m_state->showCheck(m_draft, m_check);
    m_cell->showText(m_table->currentProblem());
    m_import->setEnabled(isReady());
}

bool MappingWizard::isReady() const
{
    return m_start && core::missingOf(m_draft).empty() && !m_check.ambiguous;
}

void MappingWizard::setTheme()
{
    const Theme theme = isDark(palette()) ? darkTheme() : lightTheme();
    m_table->setTheme(theme);
    m_state->setTheme(theme);
}

void MappingWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setTheme();
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
