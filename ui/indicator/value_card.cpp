// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/value_card.h"

#include "ui/chart/time_chart.h"
#include "ui/format/brief.h"
#include "ui/kit/label.h"
#include "ui/overview/indicator_words.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr double peer = 4; // points that the benchmarks are worth
constexpr double excellent = 5;

} // namespace

TimeLine ValueCard::benchmarkLine(const IndicatorFigures &figures, double value, double score)
{
    //: a value, the points it is worth
    return {.value = value,
            .label = tr("%1 = %2 points")
                         .arg(valueText(value, figures.score.unit),
                              pointsText(score, figures.overview.card.scale)),
            .isWeak = score < excellent};
}

/// The value with its benchmarks, or with the limit that decides.
TimeContent ValueCard::contentOf(const IndicatorFigures &figures)
{
    const core::IndicatorScore &score = figures.score;
    TimeSeries series{.name = pick(score.name), .points = {}};
    for (const core::TrendPoint &point : figures.trend())
        series.points.push_back({.day = point.day,
                                 .days = {point.day, point.day},
                                 .value = point.value,
                                 .small = point.counted < figures.overview.smallSample,
                                 .range = {}});
    TimeContent content{.title = series.name, .axis = {.unit = score.unit}, .series = {series}};
    const auto limit = figures.overview.limits.find(score.id);
    if (limit != figures.overview.limits.end())
        content.lines.push_back({.value = limit->second.bound,
                                 .label = IndicatorWords(score, figures.overview).limit(),
                                 .isWeak = true});
    if (score.peer)
        content.lines.push_back(benchmarkLine(figures, *score.peer, peer));
    if (score.excellent)
        content.lines.push_back(benchmarkLine(figures, *score.excellent, excellent));
    return content;
}

ValueCard::ValueCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_chart(new TimeChart(this))
    , m_missing(new Label(Type::Body, Tone::Ink, this))
    , m_import(new QPushButton(this))
    , m_enter(new QPushButton(this))
{
    m_title->setBold(true);
    m_missing->setWrapping();
    layOut();
    connect(m_import, &QPushButton::clicked, this, &ValueCard::importWanted);
    connect(m_enter, &QPushButton::clicked, this, &ValueCard::readingWanted);
}

void ValueCard::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_import);
    buttons->addWidget(m_enter);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_missing);
    column->addLayout(buttons);
    constexpr int leastHeight = 240; // with less the labels of the benchmarks meet
    m_chart->setMinimumHeight(leastHeight);
    column->addWidget(m_chart, 1);
}

void ValueCard::showFigures(const IndicatorFigures &figures, const Theme &theme)
{
    const IndicatorWords words(figures.score, figures.overview);
    const QString remedy = words.remedy();
    const bool known = std::ranges::any_of(
        figures.trend(), [](const core::TrendPoint &point) { return point.value.has_value(); });
    m_title->setText(tr("Value over time"));
    m_missing->showText(remedy);
    m_import->setText(tr("Import files…"));
    m_import->setVisible(!remedy.isEmpty() && figures.isMeasured);
    m_enter->setText(tr("Enter the back office's figure…"));
    m_enter->setVisible(!remedy.isEmpty());
    m_chart->setVisible(known);
    m_chart->setContent(contentOf(figures), theme);
}

} // namespace starvane::ui
