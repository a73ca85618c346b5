// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/duty_panel.h"

#include "ui/due/due_words.h"
#include "ui/due/duty_table_model.h"
#include "ui/format/age_state.h"
#include "ui/format/brief.h"
#include "ui/kit/card.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/column_fit.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/kit/table.h"
#include "ui/kit/table_menu.h"
#include "ui/kit/table_text.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/words/format.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace starvane::ui {

namespace {

constexpr int rowsMeasured = 200; // for the widths of columns
constexpr int textWidth = 260;
constexpr int noteWidth = 240;
constexpr int kindsFrom = 2; // the choices before them: all, and those that press

QTableView *makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    dressTable(*table);
    new TableMenu(*table, Copying::ByPage);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    table->horizontalHeader()->setSectionsClickable(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    return table;
}

} // namespace

DutyPanel::DutyPanel(QWidget *parent)
    : QWidget(parent)
    , m_duties(new DutyTableModel(this))
    , m_delegate(new TwoLineDelegate(this))
    , m_kinds(new ChoiceRow(this))
    , m_text(new QLineEdit(this))
    , m_body(new QWidget(this))
    , m_stack(new QStackedLayout(m_body))
    , m_card(new Card(m_body))
    , m_table(makeTable(m_card))
    , m_fit(new ColumnFit(*m_table, {DutyTableModel::ProductColumn}))
    , m_empty(new EmptyState(m_body))
    , m_all(m_empty->addButton())
    , m_momentMark(new MarkShape(this))
    , m_moment(new Label(Type::Caption, Tone::Muted, this))
    , m_todo(new Label(Type::Caption, Tone::Ink, this))
    , m_count(new Label(Type::Body, Tone::Ink, this))
    , m_copy(new QPushButton(this))
    , m_note(new QLineEdit(this))
    , m_tick(new QPushButton(this))
{
    dress();
    addKeys();
    layOut();
    connectAll();
    retranslate();
}

void DutyPanel::dress()
{
    m_table->setModel(m_duties);
    m_table->setItemDelegate(m_delegate);
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(textWidth);
    m_note->setMaxLength(200);
    m_moment->setWrapping();
    m_todo->setWrapping();
    m_note->setFixedWidth(noteWidth);
    m_tick->setProperty("main", true);
}

void DutyPanel::addKeys()
{
    connect(addKey(*m_table, QKeySequence::Copy), &QAction::triggered, this,
            &DutyPanel::copyNumbers);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_text,
            [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
}

void DutyPanel::layOut()
{
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(8, 4, 8, 8);
    inside->addWidget(m_table);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_momentMark);
    head->addWidget(m_moment, 1);
    head->addSpacing(8);
    head->addWidget(m_text);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_count);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(m_note);
    foot->addWidget(m_tick);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_kinds);
    column->addWidget(m_todo);
    column->addWidget(m_body, 1);
    column->addLayout(foot);
    setTabOrder(m_table, m_text); // who comes here wants the list, and finds the field by its key
}

void DutyPanel::connectAll()
{
    connect(m_kinds, &ChoiceRow::picked, this, &DutyPanel::takeKind);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text.trimmed();
        filter();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DutyPanel::follow);
    connect(m_copy, &QPushButton::clicked, this, &DutyPanel::copyNumbers);
    connect(m_note, &QLineEdit::returnPressed, this, &DutyPanel::tickOff);
    connect(m_tick, &QPushButton::clicked, this, &DutyPanel::tickOff);
    connect(m_all, &QPushButton::clicked, this, &DutyPanel::showAll);
}

void DutyPanel::showDue(std::shared_ptr<const DueList> due)
{
    const int scrolled = m_table->rowAt(0);
    const bool sameStore = m_due && due && m_due->list.store == due->list.store;
    m_due = std::move(due);
    m_duties->setDue(m_due);
    showKinds();
    if (!sameStore)
        showAll();
    else if (scrolled > 0)
        m_table->scrollTo(m_duties->index(std::min(scrolled, m_duties->rowCount() - 1), 0),
                          QAbstractItemView::PositionAtTop);
    m_fit->fit();
    follow();
}

void DutyPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_table->viewport()->update();
    showWords();
}

/// "All · 12", what presses, as the side bar counts it, and the kinds there are.
void DutyPanel::showKinds()
{
    const auto kinds = m_duties->kinds();
    //: a choice, how many there are of it
    const QString form = tr("%1 · %2");
    const DueCounts counts = m_due ? m_due->counts() : DueCounts();
    const QString pressing =
        counts.isOfThePast ? tr("Overdue and that day") : tr("Overdue and today");
    QStringList names{form.arg(tr("All"), countText(m_duties->total())),
                      form.arg(pressing, countText(counts.overdue + counts.today))};
    for (const DutyKind &kind : kinds)
        names << form.arg(pick(kind.name), countText(kind.count));
    m_kinds->setChoices(names);
    m_kinds->setVisible(m_duties->total() > 0);
    m_text->setVisible(m_duties->total() > 0);
    takeKind(m_kinds->chosen());
}

void DutyPanel::takeKind(int number)
{
    const auto kinds = m_duties->kinds();
    const int place = number - kindsFrom;
    const bool one = place >= 0 && std::cmp_less(place, kinds.size());
    const DutyKind kind = one ? kinds[static_cast<std::size_t>(place)] : DutyKind();
    m_filter.kind = kind.id;
    m_filter.isPressing = number == 1;
    m_todo->showText(pick(kind.todo));
    filter();
}

void DutyPanel::filter()
{
    m_duties->setFilter(m_filter);
    follow();
}

void DutyPanel::showAll()
{
    m_text->clear();
    m_kinds->choose(0);
    takeKind(0);
    m_table->scrollToTop();
}

std::vector<const core::Duty *> DutyPanel::selected() const
{
    std::vector<const core::Duty *> duties;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row); // as they stand, not as they were picked
    for (const QModelIndex &index : rows)
        duties.push_back(m_duties->duty(index.row()));
    return duties;
}

/// What can be done follows from what is selected and shown.
void DutyPanel::follow()
{
    const bool any = m_table->selectionModel()->hasSelection();
    const bool rows = m_duties->rowCount() > 0;
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_card) : m_empty);
    for (QPushButton *button : {m_copy, m_tick})
        button->setEnabled(any);
    m_note->setEnabled(any);
    for (QWidget *widget : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_copy),
                            static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_tick)})
        widget->setVisible(rows);
    showWords();
}

void DutyPanel::showWords()
{
    m_moment->showText(m_due ? DueWords::moment(*m_due) : QString());
    showAge();
    const auto count = m_table->selectionModel()->selectedRows().size();
    m_count->setText(count == 0 ? tr("Select rows to copy or tick off")
                                : tr("%1 selected").arg(countText(std::int64_t(count))));
    m_all->setVisible(m_duties->total() > 0);
    if (m_duties->total() > 0)
        m_empty->setWords(tr("Nothing matches"),
                          tr("No open item of this kind contains this text."));
    else if (!m_due || !m_due->list.asOf)
        m_empty->setWords(tr("Nothing to look at yet"),
                          tr("What is due comes from orders, refunds, conversations and disputes. "
                             "Import those files to see what is due and when."));
    else
        m_empty->setWords(tr("Nothing is due"),
                          tr("In the imported files everything is dispatched, answered and "
                             "settled. Newer files may bring new work."));
}

/// As the page's head colours it, from the day on that the list is not of today.
void DutyPanel::showAge()
{
    const bool isOld = m_due && m_due->list.asOf && m_due->isOfThePast();
    m_momentMark->setVisible(isOld);
    m_moment->setTone(Tone::Muted);
    if (!isOld)
        return;
    const State age = stateOfAge(m_due->now - *m_due->list.asOf);
    const State state = age == State::Good ? State::Fair : age;
    m_momentMark->setState(state, m_theme);
    m_moment->setTone(toneOf(state));
}

void DutyPanel::copyNumbers() const
{
    QStringList numbers;
    QSet<QString> seen;
    for (const core::Duty *duty : selected()) {
        const QString number =
            QString::fromStdString(duty->orderNo.empty() ? duty->no : duty->orderNo);
        if (number.isEmpty() || seen.contains(number))
            continue;
        seen.insert(number);
        numbers << number;
    }
    if (!numbers.isEmpty())
        QGuiApplication::clipboard()->setText(numbers.join(QLatin1Char('\n')));
}

void DutyPanel::tickOff()
{
    QStringList ids;
    for (const core::Duty *duty : selected())
        ids << QString::fromStdString(duty->id);
    if (ids.isEmpty())
        return;
    emit tickWanted(ids, m_note->text().trimmed());
    m_note->clear();
}

void DutyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_duties->retranslate();
        retranslate();
        m_fit->fit();
    }
    QWidget::changeEvent(event);
}

void DutyPanel::retranslate()
{
    m_kinds->setAccessibleName(tr("Kind of duty"));
    m_text->setPlaceholderText(tr("Number, product or duty"));
    m_text->setAccessibleName(tr("Show only what holds this text"));
    m_table->setAccessibleName(tr("What is open"));
    m_copy->setText(tr("Copy order numbers"));
    m_note->setPlaceholderText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note"));
    m_tick->setText(tr("Tick off"));
    m_tick->setToolTip(tr("They are done: do not list them again, not even after the next import"));
    m_all->setText(tr("Show all"));
    showKinds();
}

} // namespace starvane::ui
