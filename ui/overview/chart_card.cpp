// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chart_card.h"

#include "ui/chart/trend_chart.h"
#include "ui/format/brief.h"
#include "ui/kit/label.h"
#include "ui/overview/level_card.h"
#include "ui/words/format.h"

#include <QVBoxLayout>

namespace starvane::ui {

ChartCard::ChartCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_chart(new TrendChart(this))
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
    m_chart->setAccessibleDescription(course);
    m_chart->setTrend(trend,
                      {.name = LevelWords::tr("composite"),
                       .scale = overview.card.scale,
                       .bands = overview.card.starCutOffs,
                       .smallSample = 0},
                      theme);
}

} // namespace starvane::ui
