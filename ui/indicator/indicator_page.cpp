// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/indicator_page.h"

#include "ui/advice/advice_desk.h"
#include "ui/format/brief.h"
#include "ui/indicator/causes_panel.h"
#include "ui/indicator/facts_panel.h"
#include "ui/indicator/reconciliation_card.h"
#include "ui/indicator/records_panel.h"
#include "ui/indicator/value_card.h"
#include "ui/kit/day_chooser.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/tall_page.h"
#include "ui/overview/tips_panel.h"
#include "ui/shell/import_news.h"
#include "ui/words/describe.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace starvane::ui {

namespace {

constexpr int margin = 24;
constexpr int gap = 16;
constexpr int tallestChart = 360;
constexpr int wideFrom = 800; // px; below it the facts stand under the chart

/// The last day that any data speak for.
core::Day latestDay(const core::ScoreCard &card)
{
    const auto zone = core::Zone::find(card.zone).value_or(core::Zone::utc());
    return card.asOf ? zone.dayOf(*card.asOf) : card.on;
}

} // namespace

IndicatorPage::IndicatorPage(const PageParts &parts, QWidget *parent)
    : LivePage(parts, parent)
    , m_desk(new AdviceDesk(parts.workspace, parts.clock, this))
    , m_day(new DayChooser(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_scroll(new QScrollArea(this))
    , m_upper(new QHBoxLayout)
    , m_value(new ValueCard(this))
    , m_difference(new ReconciliationCard(this))
    , m_causes(new CausesPanel(this))
    , m_facts(new FactsPanel(this))
    , m_tips(new TipsPanel(this))
    , m_records(new RecordsPanel(parts.workspace, this))
    , m_loading(this)
    , m_advising(this)
    , m_splitting(this)
    , m_reconciling(this)
{
    layOut();
    connectAll();
    connectTips();
    render();
}

void IndicatorPage::layOut()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(margin, 0, margin, 12);
    top->addWidget(m_day);
    top->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    m_value->setMaximumHeight(tallestChart);
    left->addWidget(m_value, 1);
    left->addWidget(m_difference);
    left->addWidget(m_causes);
    left->addStretch(1000); // the columns end where their content does
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(m_facts);
    right->addWidget(m_tips);
    right->addStretch(1);
    m_upper->setSpacing(gap);
    m_upper->addLayout(left, 2);
    m_upper->addLayout(right, 1);
    auto *page = new TallPage(m_scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, 0, margin, margin);
    column->setSpacing(gap);
    column->addLayout(m_upper);
    column->addWidget(m_records);
    column->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The bar takes its room from the margin, so that the cards stay in line with the header.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [column, bar](int least, int most) {
        const int taken = most > least ? bar->sizeHint().width() : 0;
        column->setContentsMargins(margin, 0, margin - taken, margin);
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addLayout(m_stack, 1);
}

void IndicatorPage::connectAll()
{
    connect(m_day, &DayChooser::picked, this, [this](const std::optional<core::Day> &day) {
        m_key.on = day;
        load();
    });
    const auto enter = [this] { emit readingWanted(m_key.indicator); };
    connect(m_value, &ValueCard::readingWanted, this, enter);
    connect(m_facts, &FactsPanel::readingWanted, this, enter);
    connect(m_value, &ValueCard::importWanted, this, &IndicatorPage::importWanted);
    connect(m_causes, &CausesPanel::groupPicked, m_records, &RecordsPanel::setGroup);
    connect(m_records, &RecordsPanel::groupLeft, m_causes, &CausesPanel::letGo);
    connect(m_records, &RecordsPanel::news, this, &IndicatorPage::news);
    connect(m_records, &RecordsPanel::batchWanted, this, &IndicatorPage::batchWanted);
}

void IndicatorPage::connectTips()
{
    connect(m_tips, &TipsPanel::adoptWanted, m_desk, &AdviceDesk::adopt);
    connect(m_tips, &TipsPanel::dropWanted, m_desk, &AdviceDesk::drop);
    connect(m_desk, &AdviceDesk::news, this, &IndicatorPage::news);
    connect(m_desk, &AdviceDesk::changed, this, &IndicatorPage::dataChanged);
    connect(m_desk, &AdviceDesk::loaded, this,
            [this](const std::shared_ptr<const AdviceList> &list) {
                m_advice = list;
                renderTips();
            });
}

void IndicatorPage::showIndicator(const IndicatorKey &key)
{
    const bool isOther = m_key.indicator != key.indicator;
    m_key = key;
    load();
    if (isOther)
        m_scroll->ensureVisible(0, 0);
    setFocus(); // Tab goes on to the day
}

QString IndicatorPage::title() const
{
    return m_figures ? pick(m_figures->score.name) : QString();
}

void IndicatorPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_causes->setTheme(theme);
    render();
}

void IndicatorPage::load()
{
    if (m_key.indicator.empty() || store().empty())
        return;
    m_desk->open(store());
    m_loading.run(figuresWork(parts().workspace, store(), m_key, parts().clock()),
                  [this](const FiguresJob::Outcome &outcome) { showOutcome(outcome); });
}

void IndicatorPage::showOutcome(const FiguresJob::Outcome &outcome)
{
    if (!outcome) {
        showError(outcome.error());
        return;
    }
    const auto before = std::exchange(m_figures, *outcome);
    if (!before || before->score.id != m_figures->score.id
        || before->overview.card.on != m_figures->overview.card.on)
        m_reconciliation.reset();
    m_key.card = m_figures->overview.card.card;
    const core::ScoreCard &card = m_figures->overview.card;
    m_day->setDay(card.on, latestDay(card));
    render();
    m_records->showFigures(m_figures);
    loadAdvice();
    loadCauses();
    emit titleChanged();
}

void IndicatorPage::loadAdvice()
{
    m_advising.run(adviceWork(parts().workspace, m_figures),
                   [this](const FiguresJob::Outcome &outcome) {
                       if (!outcome) {
                           emit news(ImportNews::ofError(outcome.error()));
                           return;
                       }
                       m_advised = *outcome;
                       renderTips();
                   });
}

void IndicatorPage::loadCauses()
{
    m_splitting.run(causesWork(parts().workspace, *m_figures),
                    [this](const CausesJob::Outcome &outcome) {
                        if (outcome)
                            m_causes->showCauses(*outcome);
                        else
                            emit news(ImportNews::ofError(outcome.error()));
                        loadReconciliation();
                    });
}

/// After all else: it may take long.
void IndicatorPage::loadReconciliation()
{
    if (!m_figures->canBeReconciled())
        return;
    m_reconciling.run(reconciliationWork(parts().workspace, *m_figures),
                      [this](const ReconciliationJob::Outcome &outcome) {
                          if (!outcome) {
                              emit news(ImportNews::ofError(outcome.error()));
                              return;
                          }
                          m_reconciliation = *outcome;
                          renderReconciliation();
                      });
}

/// The day can still be changed: a card of another day may have the indicator.
void IndicatorPage::showError(const core::Error &error)
{
    if (std::holds_alternative<core::Cancelled>(error))
        return;
    m_empty->setWords(tr("No such figure"), describe(error));
    m_stack->setCurrentWidget(m_empty);
}

void IndicatorPage::render()
{
    m_stack->setCurrentWidget(m_figures ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (!m_figures)
        return;
    const core::IndicatorScore &score = m_figures->score;
    m_value->showFigures(*m_figures, m_theme);
    m_facts->showFigures(*m_figures, m_theme);
    const bool measured = m_figures->isMeasured && score.counted + score.excluded > 0;
    m_causes->setVisible(measured && score.counted > 0);
    m_records->setVisible(measured);
    renderReconciliation();
    renderTips();
}

void IndicatorPage::renderReconciliation()
{
    m_difference->setVisible(m_figures && m_figures->canBeReconciled());
    m_difference->showReconciliation(m_reconciliation);
}

void IndicatorPage::renderTips()
{
    const bool isKnown = m_figures && m_advised && m_advised->score.id == m_figures->score.id
        && m_advised->overview.card.store == m_figures->overview.card.store;
    if (isKnown) {
        m_tips->setIndicator(m_advised->score.id);
        m_tips->showTips(m_advised->overview, m_advice.get(), m_theme);
    }
    m_tips->setVisible(isKnown && !m_tips->isEmpty());
}

void IndicatorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        render();
        emit titleChanged();
    }
    LivePage::changeEvent(event);
}

void IndicatorPage::resizeEvent(QResizeEvent *event)
{
    m_upper->setDirection(width() < wideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_records->setRoom(height() - m_day->sizeHint().height() - 2 * margin);
    LivePage::resizeEvent(event);
}

} // namespace starvane::ui
