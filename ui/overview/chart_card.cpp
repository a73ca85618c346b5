// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chart_card.h"

#include "ui/chart/day_series.h"
#include "ui/chart/time_chart.h"
#include "ui/format/brief.h"
#include "ui/kit/label.h"
#include "ui/overview/level_card.h"
#include "ui/words/format.h"

#include <QVBoxLayout>

namespace starvane::ui {

ChartCard::ChartCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_chart(new TimeChart(this))
{
    m_title->setBold(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_chart, 1);
}

void ChartCard::showComposite(const Overview &overview, const Theme &theme)
{
    const auto &trend = overview.trend("composite");
    m_title->setText(
        tr("Composite, %1 days").arg(countText(static_cast<std::int64_t>(trend.size()))));
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
    double above = 5;
    for (std::size_t i = 0; i < overview.card.starCutOffs.size(); ++i) { // highest first
        const double from = overview.card.starCutOffs[i];
        if (i % 2 == 0)
            content.bands.push_back({from, above});
        above = from;
    }
    return content;
}

} // namespace starvane::ui
