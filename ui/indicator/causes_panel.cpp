// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/causes_panel.h"

#include "ui/chart/cause_bars.h"
#include "ui/indicator/cause_table_model.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/label.h"
#include "ui/kit/table.h"
#include "ui/kit/table_menu.h"
#include "ui/words/dimension_words.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace starvane::ui {

namespace {

QWidget *atTheTop(QWidget *widget, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(widget);
    column->addStretch(1);
    return page;
}

} // namespace

CausesPanel::CausesPanel(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_hint(new Label(Type::Caption, Tone::Muted, this))
    , m_tabs(new ChoiceRow(this))
    , m_body(new QWidget(this))
    , m_stack(new QStackedLayout(m_body))
    , m_bars(new CauseBars(m_body))
    , m_heat(new HeatMap(m_body))
    , m_table(new QTableView(m_body))
    , m_model(new CauseTableModel(this))
    , m_none(new Label(Type::Body, Tone::Muted, m_body))
{
    m_title->setBold(true);
    m_none->setWrapping();
    m_none->setAlignment(Qt::AlignTop);
    dressTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new TableMenu(*m_table);
    layOut();
    auto *table = new QAction(this);
    table->setShortcut(Qt::Key_T);
    table->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(table);
    connect(table, &QAction::triggered, this, [this] { showTable(!m_isTable); });
    connect(m_tabs, &ChoiceRow::picked, this, &CausesPanel::pickTab);
    connect(m_bars, &CauseBars::barPicked, this, [this](int bar) {
        emit groupPicked(bar < 0 ? RecordGroup() : m_rows[static_cast<std::size_t>(bar)].group);
    });
    connect(m_heat, &HeatMap::placePicked, this, [this](const std::optional<HeatPlace> &place) {
        emit groupPicked(place ? CauseRows::groupOf(*place) : RecordGroup());
    });
    retranslate();
}

void CausesPanel::layOut()
{
    m_stack->addWidget(atTheTop(m_bars, m_body));
    m_stack->addWidget(atTheTop(m_heat, m_body));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_body, 1);
}

void CausesPanel::showCauses(std::shared_ptr<const core::Causes> causes)
{
    const bool same = m_causes && causes && m_causes->indicator == causes->indicator
        && m_causes->store == causes->store;
    m_causes = std::move(causes);
    showTabs();
    // Replies are a matter of when: the heat map, which is the last tab, comes first.
    const bool isOfReplies = m_causes && m_causes->by(core::Dimension::Agent) != nullptr;
    pickTab(same ? m_tabs->chosen() : isOfReplies ? m_tabs->count() - 1 : 0);
}

/// Hours and weekdays stand together in the heat map.
std::vector<core::Dimension> CausesPanel::dimensions() const
{
    std::vector<core::Dimension> found;
    if (!m_causes)
        return found;
    for (const core::CauseDimension &one : m_causes->dimensions) {
        if (one.dimension != core::Dimension::Hour && one.dimension != core::Dimension::Weekday)
            found.push_back(one.dimension);
    }
    return found;
}

const core::CauseDimension *CausesPanel::dimension() const
{
    const auto all = dimensions();
    const auto tab = static_cast<std::size_t>(std::max(0, m_tabs->chosen()));
    return m_causes && tab < all.size() ? m_causes->by(all[tab]) : nullptr;
}

void CausesPanel::showTabs()
{
    QStringList names;
    for (const core::Dimension one : dimensions())
        names << dimensionTitle(one);
    names << tr("Hour and weekday");
    m_tabs->setChoices(names);
    m_tabs->setVisible(m_causes && m_causes->missed > 0);
    m_hint->setVisible(m_tabs->isVisibleTo(this));
}

void CausesPanel::pickTab(int tab)
{
    m_tabs->choose(tab);
    showRows();
    emit groupPicked({});
}

void CausesPanel::showRows()
{
    const core::CauseDimension *one = dimension();
    m_rows.clear();
    if (one != nullptr)
        m_rows = CauseRows::of(*one);
    else if (m_causes)
        m_rows = CauseRows::of(*m_causes);
    // With several products an order stands under each, and what is added up means nothing.
    constexpr double rounding = 1e-9;
    const bool overlap = !m_rows.empty() && m_rows.back().cumulative > 1 + rounding;
    m_hint->setText(overlap ? tr("An order counts for each of its products · T: as a table")
                            : tr("T: as a table"));
    std::vector<CauseBar> bars;
    for (const CauseRow &row : m_rows)
        bars.push_back(
            {.label = row.name,
             .figures = tr("%1 of %2").arg(countText(row.missed), countText(row.counted)),
             .sentence = row.sentence(),
             .share = row.share,
             .shareText = valueText(row.share, core::Unit::Percent),
             .cumulativeText = overlap ? QString() : valueText(row.cumulative, core::Unit::Percent),
             .isPickable = !row.group.keys.empty()});
    m_bars->setBars(std::move(bars),
                    {.figures = tr("missed", "heading over “7 of 21”"),
                     .share = tr("share of all misses"),
                     .cumulative = overlap ? QString() : tr("added up")});
    m_heat->setCells(m_causes ? m_causes->heat : core::HeatMap());
    m_model->setRows(m_rows);
    m_table->resizeColumnsToContents();
    m_none->setText(m_causes ? tr("Nothing was missed in these days.") : QString());
    showTable(m_isTable);
}

void CausesPanel::showTable(bool shown)
{
    m_isTable = shown;
    QWidget *page = m_none;
    if (!m_rows.empty() && shown)
        page = m_table;
    else if (!m_rows.empty())
        page = (dimension() != nullptr ? static_cast<QWidget *>(m_bars) : m_heat)->parentWidget();
    const bool hadFocus = m_body->isAncestorOf(focusWidget());
    // As tall as what is shown, not as the tallest of all.
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          m_stack->widget(i) == page ? QSizePolicy::Preferred
                                                                     : QSizePolicy::Ignored);
    m_stack->setCurrentWidget(page);
    if (hadFocus)
        page->setFocus();
}

void CausesPanel::letGo()
{
    m_bars->setPicked(-1);
    m_heat->setPicked(std::nullopt);
}

void CausesPanel::setTheme(const Theme &theme)
{
    m_bars->setTheme(theme);
    m_heat->setTheme(theme);
}

void CausesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void CausesPanel::retranslate()
{
    m_title->setText(tr("Where the misses come from"));
    m_tabs->setAccessibleName(tr("Told apart by"));
    m_bars->setAccessibleName(m_title->text());
    m_heat->setAccessibleName(tr("Misses by hour and weekday"));
    m_table->setAccessibleName(m_title->text());
    m_model->retranslate();
    showTabs();
    pickTab(m_tabs->chosen());
}

} // namespace starvane::ui
