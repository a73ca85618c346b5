// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/report/paper_trend.h"
#include "ui/report/state_words.h"
#include "ui/words/format.h"

#include <QDate>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr double wideHeight = points(118);
constexpr double smallHeight = points(88);
constexpr std::size_t chartsInRow = 2;
constexpr double weakUnder = 4;
constexpr double best = 5;

bool isDrawn(const std::vector<core::TrendPoint> &trend)
{
    return std::any_of(trend.begin(), trend.end(),
                       [](const core::TrendPoint &point) { return point.score.has_value(); });
}

/// Makes the charts of a report. What they are labelled with asks the draft, which outlives them.
class Charts {
public:
    explicit Charts(const Draft &draft)
        : m_draft(draft)
    {
    }

    [[nodiscard]] PaperTrend ofPoints(const QString &title, std::vector<core::TrendPoint> trend,
                                      std::int64_t smallSample) const
    {
        PaperTrend chart = plain(title, std::move(trend));
        chart.smallSample = smallSample;
        chart.line = weakUnder;
        chart.lineLabel =
            m_draft.speech().translate("Report", "weak under %1").arg(m_draft.points(weakUnder));
        chart.label = [draft = &m_draft](double score) { return draft->points(score); };
        fitHeights(chart, 0, best);
        return chart;
    }

    /// Of an indicator with a limit: its value.
    [[nodiscard]] PaperTrend ofValues(const core::IndicatorScore &score, const core::Limit &limit,
                                      std::vector<core::TrendPoint> trend) const
    {
        for (core::TrendPoint &point : trend)
            point.score = point.value;
        PaperTrend chart = plain(m_draft.pick(score.name), std::move(trend));
        chart.smallSample = m_draft.report().smallSample;
        chart.line = limit.bound;
        chart.lineLabel = m_draft.speech()
                              .translate("Report", "passes %1")
                              .arg(limitText(limit, score.unit, m_draft.speech()));
        chart.label = [draft = &m_draft, unit = score.unit](double value) {
            return valueText(value, unit, draft->speech());
        };
        fitHeights(chart, 0, score.unit == core::Unit::Percent ? 1 : 1000);
        return chart;
    }

private:
    [[nodiscard]] PaperTrend plain(const QString &title, std::vector<core::TrendPoint> trend) const
    {
        PaperTrend chart;
        chart.title = title;
        chart.trend = std::move(trend);
        chart.month = m_draft.report().days;
        chart.monthLabel = [draft = &m_draft](core::Day day) {
            const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
            //: a month on an axis; QLocale's letters
            return draft->speech().locale().toString(date,
                                                     draft->speech().translate("Report", "MMM"));
        };
        return chart;
    }

    const Draft &m_draft;
};

void addRows(Draft &draft, std::vector<PaperTrend> charts, const QString &note)
{
    for (std::size_t i = 0; i < charts.size(); i += chartsInRow) {
        std::vector<PaperTrend> row;
        for (std::size_t k = i; k < std::min(i + chartsInRow, charts.size()); ++k)
            row.push_back(std::move(charts[k]));
        draft.block(std::make_unique<TrendRowBlock>(std::move(row), chartsInRow, draft.width(),
                                                    smallHeight, draft.style()),
                    points(10), i + chartsInRow < charts.size() ? QString() : note);
    }
}

std::vector<PaperTrend> indicatorCharts(const Draft &draft, const core::MonthCard &month)
{
    const Charts charts(draft);
    std::vector<PaperTrend> drawn;
    for (std::size_t i = 0; i < month.indicators.size(); ++i) {
        const core::IndicatorScore &score = month.card.indicators[i];
        const core::MonthIndicator &own = month.indicators[i];
        if (own.limit)
            drawn.push_back(charts.ofValues(score, *own.limit, own.trend));
        else
            drawn.push_back(
                charts.ofPoints(draft.pick(score.name), own.trend, draft.report().smallSample));
    }
    std::erase_if(drawn, [](const PaperTrend &chart) { return !isDrawn(chart.trend); });
    return drawn;
}

} // namespace

void addTrends(Draft &draft)
{
    if (!draft.report().hasData)
        return;
    for (const core::MonthCard &month : draft.report().cards) {
        auto charts = indicatorCharts(draft, month);
        if (charts.empty())
            continue;
        draft.heading(draft.speech()
                          .translate("Report", "A year's course: %1")
                          .arg(draft.pick(month.card.cardName)));
        if (isDrawn(month.trend)) {
            std::vector<PaperTrend> composite;
            composite.push_back(Charts(draft).ofPoints(
                draft.speech().translate("Report", "Composite"), month.trend, 0));
            draft.block(std::make_unique<TrendRowBlock>(std::move(composite), 1, draft.width(),
                                                        wideHeight, draft.style()),
                        points(4));
        }
        addRows(draft, std::move(charts),
                draft.speech().translate(
                    "Report",
                    "The month is shaded. A gap is a day without data; thin dots are days with "
                    "too few records to judge."));
    }
}

} // namespace starvane::ui
