// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chart_card.h"

#include "ui/chart/day_series.h"
#include "ui/chart/star_bands.h"
#include "ui/chart/time_chart.h"
#include "ui/format/brief.h"
#include "ui/kit/label.h"
#include "ui/overview/level_card.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starvane::ui {

ChartCard::ChartCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_strips(new Label(Type::Caption, Tone::Muted, this))
    , m_trends(new QPushButton(this))
    , m_chart(new TimeChart(this))
{
    m_title->setBold(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(4);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_trends);
    foot->addStretch(1);
    foot->addWidget(m_strips);
    column->addWidget(m_title);
    column->addWidget(m_chart, 1);
    column->addLayout(foot);
    m_trends->setProperty("link", true);
    connect(m_trends, &QPushButton::clicked, this, &ChartCard::trendsWanted);
}

void ChartCard::showComposite(const Overview &overview, const Theme &theme)
{
    const auto &trend = overview.trend("composite");
    m_title->setText(
        tr("Composite, %1 days").arg(countText(static_cast<std::int64_t>(trend.size()))));
    m_trends->setText(tr("Trends ›"));
    m_strips->showText(overview.card.starCutOffs.empty() ? QString() : tr("strips: star levels"));
    setAccessibleName(m_title->text());
    const QString course = LevelWords(overview).course();
    setAccessibleDescription(course);
    m_chart->setContent(contentOf(overview), theme);
}

TimeContent ChartCard::contentOf(const Overview &overview) const
{
    constexpr double weakBelow = 4;
    const double scale = overview.card.scale;
    TimeContent content{
        .title = m_title->text(), .axis = {.unit = {}, .scale = scale}, .series = {}};
    content.series.push_back({.name = LevelWords::tr("composite"),
                              .points = scorePoints(overview.trend("composite"), 0)});
    content.lines.push_back({.value = weakBelow,
                             .label = tr("weak under %1").arg(pointsText(weakBelow, scale)),
                             .isWeak = true});
    content.bands = starBands(overview.card.starCutOffs);
    return content;
}

} // namespace starvane::ui
