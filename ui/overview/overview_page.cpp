// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/format/brief.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/page_grid.h"
#include "ui/overview/chart_card.h"
#include "ui/overview/data_panel.h"
#include "ui/overview/due_card.h"
#include "ui/overview/groups_card.h"
#include "ui/overview/indicator_card.h"
#include "ui/overview/indicator_words.h"
#include "ui/overview/level_card.h"
#include "ui/overview/tips_panel.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStringList>

namespace starvane::ui {

namespace {

constexpr int pageMargin = 24;

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_noStore(new EmptyState(this))
    , m_demo(m_noStore->addButton())
    , m_addStore(m_noStore->addButton())
    , m_noData(new EmptyState(this))
    , m_import(m_noData->addButton())
    , m_scroll(new QScrollArea(this))
    , m_level(new LevelCard(this))
    , m_chart(new ChartCard(this))
    , m_groups(new GroupsCard(this))
    , m_tips(new TipsPanel(this))
    , m_dueCard(new DueCard(this))
    , m_data(new DataPanel(this))
{
    auto *page = new QWidget(m_scroll);
    page->setProperty("page", true);
    m_grid = new PageGrid(page);
    m_scroll->setWidget(page);
    fillGrid();
    m_stack->addWidget(m_noStore);
    m_stack->addWidget(m_noData);
    m_stack->addWidget(m_scroll);
    connectButtons();
    render();
}

void OverviewPage::fillGrid()
{
    m_grid->setContentsMargins(pageMargin, 0, pageMargin, pageMargin);
    m_grid->add(m_level, Place::Lead);
    m_grid->add(m_chart, Place::Wide);
    m_grid->add(m_groups, Place::Wide);
    m_grid->add(m_tips, Place::Side);
    m_grid->add(m_dueCard, Place::Cell);
    m_grid->add(m_data, Place::Rest);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The bar takes its room from the margin, so that the cards stay in line with the header.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int least, int most) {
        const int taken = most > least ? bar->sizeHint().width() : 0;
        m_grid->setContentsMargins(pageMargin, 0, pageMargin - taken, pageMargin);
    });
}

void OverviewPage::connectButtons()
{
    connect(m_demo, &QPushButton::clicked, this, &OverviewPage::demoWanted);
    connect(m_addStore, &QPushButton::clicked, this, &OverviewPage::storeWanted);
    connect(m_import, &QPushButton::clicked, this, &OverviewPage::importWanted);
    connect(m_level, &LevelCard::indicatorWanted, this, &OverviewPage::openIndicator);
    connect(m_level, &LevelCard::changeWanted, this, &OverviewPage::changeWanted);
    connect(m_chart, &ChartCard::trendsWanted, this, &OverviewPage::trendsWanted);
    connect(m_level, &LevelCard::planWanted, this, &OverviewPage::planWanted);
    connect(m_dueCard, &DueCard::clicked, this, &OverviewPage::dutiesWanted);
    connect(m_tips, &TipsPanel::indicatorWanted, this, &OverviewPage::openIndicator);
    connect(m_tips, &TipsPanel::adoptWanted, this, &OverviewPage::adoptWanted);
    connect(m_tips, &TipsPanel::dropWanted, this, &OverviewPage::dropWanted);
    connect(m_level, &LevelCard::readingWanted, this, &OverviewPage::readingWanted);
}

void OverviewPage::showNoStore()
{
    m_overview.reset();
    render();
}

void OverviewPage::showOverview(std::shared_ptr<const Overview> overview)
{
    m_overview = std::move(overview);
    render();
}

void OverviewPage::showDue(std::shared_ptr<const DueList> due)
{
    m_due = std::move(due);
    if (m_overview && m_overview->hasData())
        renderDue();
}

void OverviewPage::showAdvice(std::shared_ptr<const AdviceList> advice)
{
    m_advice = std::move(advice);
    if (m_overview && m_overview->hasData())
        renderTips();
}

void OverviewPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    render();
}

int OverviewPage::heightNeeded(int width) const
{
    return m_stack->currentWidget() == m_scroll ? m_grid->heightForWidth(width) : 0;
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void OverviewPage::render()
{
    renderNoStore();
    if (!m_overview) {
        m_stack->setCurrentWidget(m_noStore);
    } else if (!m_overview->hasData()) {
        renderNoData();
        m_stack->setCurrentWidget(m_noData);
    } else {
        renderCards();
        m_stack->setCurrentWidget(m_scroll);
    }
}

void OverviewPage::renderNoStore()
{
    m_noStore->setWords(
        tr("Welcome to Starvane"),
        tr("Starvane reads the files that you export from your platform's back office and shows "
           "how "
           "your store stands: stars, weak indicators, and what to do first. Everything stays on "
           "this computer."),
        tr("You can also drop export files anywhere on this window."));
    m_demo->setText(tr("Load the demo stores"));
    m_addStore->setText(tr("Add a store…"));
}

void OverviewPage::renderNoData()
{
    QStringList hints;
    for (const core::DataAge &kind : m_overview->card.data)
        hints << tr("%1: %2", "a kind of data, where to fetch it")
                     .arg(pick(kind.name), pick(kind.fetch));
    m_noData->setWords(tr("Now the data"),
                       tr("Nothing is imported for %1 yet. Drop the export files of %2 anywhere on "
                          "this window, several at once if you like.")
                           .arg(QString::fromStdString(m_overview->card.store),
                                pick(m_overview->card.platformName)),
                       hints.join(QLatin1Char('\n')));
    m_import->setText(tr("Import files…"));
}

void OverviewPage::renderCards()
{
    m_level->showLevel(*m_overview, m_theme);
    const bool levels = m_overview->hasLevels();
    m_chart->setVisible(levels);
    m_groups->setVisible(!levels);
    if (levels)
        m_chart->showComposite(*m_overview, m_theme);
    else
        m_groups->showGroups(*m_overview, m_theme);
    renderTips();
    renderDue();
    m_data->showData(*m_overview);
    renderIndicators();
    m_grid->invalidate();
}

void OverviewPage::renderTips()
{
    m_tips->showTips(*m_overview, m_advice.get(), m_theme);
    m_tips->setVisible(m_overview->hasLevels() || !m_tips->isEmpty());
    m_grid->invalidate();
}

void OverviewPage::renderDue()
{
    m_dueCard->showDue(m_due, m_theme);
    m_dueCard->setVisible(m_due != nullptr);
    m_grid->invalidate();
}

void OverviewPage::renderIndicators()
{
    const auto indicators = inOrderOfUrgency(m_overview->card.indicators);
    while (m_cards.size() < indicators.size()) {
        m_cards.push_back(new IndicatorCard(m_scroll->widget()));
        m_grid->add(m_cards.back(), Place::Cell);
        IndicatorCard *card = m_cards.back();
        connect(card, &IndicatorCard::readingWanted, this, &OverviewPage::readingWanted);
        connect(card, &IndicatorCard::clicked, this,
                [this, card] { openIndicator(card->indicator()); });
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const bool used = i < indicators.size();
        if (used)
            m_cards[i]->showIndicator(*indicators[i], *m_overview, m_theme);
        m_cards[i]->setVisible(used);
    }
}

void OverviewPage::openIndicator(const std::string &indicator)
{
    emit indicatorWanted({.indicator = indicator, .card = m_overview->card.card});
}

} // namespace starvane::ui
