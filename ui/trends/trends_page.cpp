// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_page.h"

#include "core/rating/rater.h"
#include "ui/chart/time_chart.h"
#include "ui/format/brief.h"
#include "ui/jobs/trend_work.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/shell/import_news.h"
#include "ui/trends/mark_legend.h"
#include "ui/trends/trend_controls.h"
#include "ui/trends/trends_content.h"

#include <QEvent>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int pageMargin = 24;

} // namespace

TrendsPage::TrendsPage(PageParts pageParts, QWidget *parent)
    : LivePage(std::move(pageParts), parent)
    , m_loading(this)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_import(m_empty->addButton())
    , m_controls(new TrendControls(parts().workspace.packs, this))
    , m_promotions(m_controls->addButton())
    , m_table(m_controls->addButton())
    , m_export(m_controls->addButton())
    , m_card(new Card(this))
    , m_chart(new TimeChart(m_card))
    , m_legend(new MarkLegend(m_card))
    , m_summary(new Label(Type::Caption, Tone::Ink, m_card))
    , m_note(new Label(Type::Caption, Tone::Muted, m_card))
{
    layOut();
    connectAll();
    retranslate();
}

void TrendsPage::layOut()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(pageMargin, 0, pageMargin, pageMargin);
    column->setSpacing(16);
    column->addWidget(m_controls);
    column->addWidget(m_card, 1);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(Card::padding, Card::padding, Card::padding, Card::padding);
    inside->setSpacing(8);
    inside->addWidget(m_chart, 1);
    inside->addWidget(m_legend);
    inside->addWidget(m_summary);
    inside->addWidget(m_note);
    m_summary->setWrapping();
    m_note->setWrapping();
    m_chart->setZoomable(true);
    m_chart->setLinesPickable(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
}

void TrendsPage::connectAll()
{
    connect(m_import, &QPushButton::clicked, this, &LivePage::importWanted);
    connect(m_controls, &TrendControls::questionChanged, this, &TrendsPage::ask);
    connect(m_controls, &TrendControls::measureChanged, this, &TrendsPage::render);
    connect(&m_controls->picker(), &SeriesPicker::picked, this,
            [this](const std::vector<SeriesKey> &keys) {
                m_keys = keys;
                ask();
            });
    connect(m_promotions, &QPushButton::clicked, this, &LivePage::promotionsWanted);
    connect(m_table, &QPushButton::clicked, m_chart,
            [this] { m_chart->showTable(!m_chart->showsTable()); });
    connect(m_chart, &TimeChart::tableShown, this, &TrendsPage::retranslate);
    connect(m_chart, &TimeChart::linePicked, this, &TrendsPage::openLine);
    connect(m_export, &QPushButton::clicked, m_chart, &TimeChart::askForFile);
}

/// Indicators of the open store have a page; the composite and other stores' lines do not.
void TrendsPage::openLine(int line)
{
    const SeriesKey &key = m_keys.at(static_cast<std::size_t>(line));
    if (key.store == store() && key.indicator != core::compositeId)
        emit indicatorWanted({.indicator = key.indicator, .card = key.card});
}

void TrendsPage::load()
{
    moveKeys();
    ask();
}

/// The lines of the store that was open become the same lines of the one that is open now; where
/// its platform does not have them, loading leaves them out.
void TrendsPage::moveKeys()
{
    const std::string was = std::exchange(m_keysOf, store());
    std::vector<SeriesKey> keys;
    for (SeriesKey key : std::exchange(m_keys, {})) {
        if (key.store == was)
            key.store = store();
        if (std::ranges::find(keys, key) == keys.end())
            keys.push_back(std::move(key));
    }
    m_keys = std::move(keys);
}

void TrendsPage::ask()
{
    if (store().empty()) {
        m_data.reset();
        render();
        return;
    }
    const TrendsQuestion question{.store = store(),
                                  .keys = m_keys,
                                  .period = m_controls->period(),
                                  .step = m_controls->step(),
                                  .withBefore = m_controls->withBefore()};
    m_loading.run(trendsWork(parts().workspace, question),
                  [this](const TrendsJob::Outcome &outcome) {
                      if (outcome)
                          take(*outcome);
                      else
                          emit news(ImportNews::ofError(outcome.error()));
                  });
}

void TrendsPage::take(const std::shared_ptr<const TrendsData> &loaded)
{
    m_data = loaded;
    m_keys.clear();
    for (const ChosenTrend &trend : loaded->trends)
        m_keys.push_back(trend.key);
    m_controls->picker().setChoice(loaded->stores, m_keys);
    if (!loaded->periods.empty())
        m_controls->setDays({loaded->periods.front().first, loaded->periods.back().last});
    render();
}

void TrendsPage::render()
{
    m_stack->setCurrentIndex(m_data && m_data->hasData ? 1 : 0);
    if (!m_data)
        return;
    const TrendsContent trends(*m_data, m_controls->measure());
    const TimeContent content = trends.content();
    m_controls->setMeasures(trends);
    m_chart->setContent(content, m_theme);
    m_legend->setMarks(content.marks, m_theme);
    m_summary->setText(m_chart->summary());
    m_note->setText(note());
}

QString TrendsPage::note() const
{
    QStringList sentences;
    sentences << (m_controls->step() == core::Step::Daily
                      ? tr("Each day as the platform shows it: over the indicator's own window up "
                           "to that day.")
                      : tr("Each value is made of what happened in that week or month alone."));
    if (m_controls->withBefore())
        sentences << tr("Thin and dashed: the period before.");
    sentences << tr("Dotted: a small sample. Wheel or + − zoom, drag to move, double click shows "
                    "all, T the table; a click on a line's name, or 1 to 5, opens its indicator.");
    return Brief::sentences(sentences);
}

void TrendsPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    render();
}

void TrendsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render();
    }
    LivePage::changeEvent(event);
}

void TrendsPage::retranslate()
{
    m_controls->retranslate();
    m_table->setText(m_chart->showsTable() ? tr("Chart") : tr("Table"));
    m_table->setToolTip(tr("The values behind the chart, and back (T)"));
    m_promotions->setText(tr("Promotions…"));
    m_promotions->setToolTip(tr("The store's promotions, marked under the lines"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("As PNG, SVG or CSV (Ctrl+S)"));
    m_import->setText(tr("Import files…"));
    m_empty->setWords(
        tr("Nothing to draw yet"),
        tr("Once files are imported, this page shows how stars, points and indicators "
           "run over the days."));
}

} // namespace starvane::ui
