// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/jobs/once.h"
#include "ui/kit/label.h"
#include "ui/settings/database_panel.h"
#include "ui/settings/figures_panel.h"
#include "ui/settings/own_rules_panel.h"
#include "ui/settings/program_panel.h"
#include "ui/settings/promotion_panel.h"
#include "ui/settings/store_panel.h"
#include "ui/shell/import_news.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace starvane::ui {

namespace {

using Group = core::StoreSetting::Group;

constexpr int pageMargin = 24;
constexpr int sectionsWidth = 184;
constexpr int widestPanel = 960;

/// Of the settings that a section lists; none: it lists no settings.
std::vector<Group> groupsOf(int section)
{
    switch (section) {
    case SettingsPage::Benchmarks:
        return {Group::Benchmark};
    case SettingsPage::Shares:
        return {Group::Share, Group::Stars};
    case SettingsPage::Rules:
        return {Group::Parameter, Group::Words};
    case SettingsPage::Texts:
        return {Group::Texts, Group::Days};
    case SettingsPage::Alarms:
        return {Group::Alarm};
    default:
        return {};
    }
}

/// A panel that may be taller than the page.
QScrollArea *scrolling(QWidget *panel, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    panel->setProperty("page", true);
    area->setWidget(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

SettingsPage::SettingsPage(PageParts pageParts, QWidget *parent)
    : LivePage(std::move(pageParts), parent)
    , m_loading(this)
    , m_search(new QLineEdit(this))
    , m_sections(new QListWidget(this))
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_stack(new QStackedWidget(this))
    , m_program(new ProgramPanel(m_stack))
    , m_store(new StorePanel(m_stack))
    , m_figures(new FiguresPanel(m_stack))
    , m_promotions(new PromotionPanel(m_stack))
    , m_ownRules(new OwnRulesPanel(parts().workspace, m_stack))
    , m_database(new DatabasePanel(parts().workspace, m_stack))
{
    layOut();
    addKeys();
    connectParts();
    retranslate();
    showSection(Program);
    m_sections->setFocus(Qt::OtherFocusReason); // where one begins once the page is seen
}

void SettingsPage::layOut()
{
    m_search->setClearButtonEnabled(true);
    m_sections->setProperty("box", QStringLiteral("sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int section = 0; section < SectionCount; ++section)
        m_sections->addItem(QString());
    m_title->setBold(true);
    m_stack->addWidget(scrolling(m_program, m_stack));
    m_stack->addWidget(scrolling(m_store, m_stack));
    m_stack->addWidget(m_figures);
    m_stack->addWidget(m_promotions);
    m_stack->addWidget(m_ownRules);
    m_stack->addWidget(scrolling(m_database, m_stack));
    auto *left = new QWidget(this);
    left->setFixedWidth(sectionsWidth);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(12);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_sections, 1);
    auto *right = new QWidget(this);
    right->setMaximumWidth(widestPanel);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(12);
    rightColumn->addWidget(m_title);
    rightColumn->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pageMargin, 0, pageMargin, pageMargin);
    row->setSpacing(pageMargin);
    row->addWidget(left);
    row->addWidget(right, 100);
    row->addStretch(1);
}

void SettingsPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys); // wherever the focus is while the page is seen
        addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence::Undo, [this] { undoLast(); });
}

void SettingsPage::connectParts()
{
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        follow();
    });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_search, &QLineEdit::returnPressed, m_figures, &FiguresPanel::focusTable);
    connect(m_program, &ProgramPanel::languagePicked, this, &SettingsPage::languagePicked);
    connect(m_program, &ProgramPanel::themePicked, this, &SettingsPage::themePicked);
    connect(m_store, &StorePanel::storeWanted, this, &SettingsPage::storeWanted);
    connect(m_store, &StorePanel::readingsWanted, this, [this] { emit readingWanted({}); });
    connect(m_database, &DatabasePanel::news, this, &LivePage::news);
    connect(m_database, &DatabasePanel::restored, this, [this] {
        m_done.clear(); // they were of another database
        emit dataChanged();
    });
    const auto connectEdits = [this](auto *panel) {
        connect(panel, &std::remove_pointer_t<decltype(panel)>::editWanted, this,
                [this, panel](const LedgerEdit &wanted, const Retold &done) {
                    edit(wanted, done,
                         [panel](const core::Error &error) { panel->showError(error); });
                });
    };
    connectEdits(m_store);
    connectEdits(m_figures);
    connectEdits(m_promotions);
    connect(m_ownRules, &OwnRulesPanel::editWanted, this,
            [this](const LedgerEdit &wanted, const Retold &done) {
                edit(wanted, done, [this](const core::Error &error) { tell(error); });
            });
}

void SettingsPage::load()
{
    m_loading.run(settingsWork(parts().workspace, store(), parts().clock()),
                  [this](const SettingsJob::Outcome &outcome) {
                      if (outcome)
                          showFacts(*outcome);
                      else
                          tell(outcome.error());
                  });
}

void SettingsPage::showFacts(const SettingsPtr &facts)
{
    m_facts = facts;
    m_store->showFacts(facts);
    m_figures->showFacts(facts);
    m_promotions->showFacts(facts);
    m_ownRules->showFacts(facts);
    m_database->showFacts(facts);
}

void SettingsPage::showSection(Section section)
{
    m_sections->setCurrentRow(section);
    follow();
}

/// The panel of the section that is chosen, or what a search finds.
void SettingsPage::follow()
{
    const int section = m_sections->currentRow();
    const QString text = m_search->text().trimmed();
    const bool isSearch = section < 0;
    m_title->setText(isSearch ? tr("Settings with “%1”").arg(text)
                              : m_sections->item(section)->text());
    const std::vector<Group> groups = groupsOf(section);
    if (isSearch || !groups.empty()) {
        m_figures->setFilter({.groups = groups, .text = text});
        m_stack->setCurrentWidget(m_figures);
        return;
    }
    const std::array<std::pair<int, int>, 5> places{
        {{Program, 0}, {Store, 1}, {Promotions, 3}, {OwnRules, 4}, {Database, 5}}};
    for (const auto &[number, place] : places) {
        if (number == section)
            m_stack->setCurrentIndex(place);
    }
}

void SettingsPage::search(const QString &text)
{
    const QSignalBlocker quiet(m_sections);
    m_sections->setCurrentRow(text.trimmed().isEmpty() ? int(Benchmarks) : -1);
    follow();
}

void SettingsPage::edit(const LedgerEdit &edit, const Retold &done, const Refuse &refuse)
{
    runOnce<LedgerEdit>(this, editWork(parts().workspace, edit),
                        [this, done, refuse](const EditJob::Outcome &outcome) {
                            if (!outcome) {
                                refuse(outcome.error());
                                return;
                            }
                            const int number = ++m_edits;
                            m_done.push_back({number, *outcome, done});
                            m_figures->leaveForm();
                            emit news({.state = State::Good,
                                       .text = done,
                                       .batch = {},
                                       .ticked = {},
                                       .undo = [this, number] { undo(number); }});
                            emit dataChanged();
                        });
}

void SettingsPage::undoLast()
{
    if (!m_done.empty())
        undo(m_done.back().number);
}

void SettingsPage::undo(int number)
{
    const auto done = std::ranges::find(m_done, number, &DoneEdit::number);
    if (done == m_done.end())
        return;
    const DoneEdit undone = *done;
    m_done.erase(done);
    runOnce<LedgerEdit>(this, editWork(parts().workspace, undone.undo),
                        [this, text = undone.text](const EditJob::Outcome &outcome) {
                            if (!outcome) {
                                tell(outcome.error());
                                return;
                            }
                            emit news({.state = State::Good,
                                       .text = [text] { return tr("Undone: %1").arg(text()); },
                                       .batch = {}});
                            emit dataChanged();
                        });
}

void SettingsPage::tell(const core::Error &error)
{
    emit news(ImportNews::ofError(error));
}

void SettingsPage::setTheme(const Theme &theme)
{
    m_figures->setTheme(theme);
    m_ownRules->setTheme(theme);
}

void SettingsPage::setThemeChoice(ThemeChoice choice)
{
    m_program->setThemeChoice(choice);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LivePage::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting of the store"));
    m_search->setToolTip(tr("Looks through all figures, texts and alarms (Ctrl+F)"));
    m_sections->setAccessibleName(tr("Sections"));
    const QStringList names{tr("Language and theme"),
                            tr("Store"),
                            tr("Benchmarks"),
                            tr("Shares and levels"),
                            tr("Figures of the rules"),
                            tr("Chats and exempt days"),
                            tr("Alarms"),
                            tr("Promotions"),
                            tr("Own rules"),
                            tr("Database")};
    for (int section = 0; section < SectionCount; ++section)
        m_sections->item(section)->setText(names.at(section));
    follow();
}

} // namespace starvane::ui
