// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/trend_points.h"

#include "core/rating/card_choice.h"

#include <algorithm>

namespace starvane::core {

namespace {

/// @p window replaces the indicators' own.
TrendPoint pointOn(RatedStore &rated, const Card &card, const std::string &indicator, Day day,
                   std::optional<DayRange> window)
{
    TrendPoint point;
    point.day = day;
    if (indicator == compositeId) {
        point.value = rated.scorer.compositeOn(card, day, window);
        point.score = point.value;
        return point;
    }
    const Indicator *const own = indicatorIn(card.on(day), indicator);
    if (own == nullptr)
        return point;
    const Evaluation evaluation = rated.scorer.evaluate(rated.plan.of(*own), day, window);
    point.numerator = evaluation.numerator;
    point.denominator = evaluation.denominator;
    point.value = evaluation.value;
    point.score = evaluation.score;
    point.counted = evaluation.sum.counted;
    return point;
}

/// Figures of a day that is known; of any other the day alone.
TrendPoint
figuresOf(RatedStore &rated, const PlannedIndicator &planned, Day day, Day lastRipe, Day on)
{
    TrendPoint point;
    point.day = day;
    if (day > lastRipe)
        return point;
    const Evaluation evaluation = rated.scorer.evaluate(planned, on, DayRange{day, day});
    if (evaluation.covered == Covered::None)
        return point;
    point.numerator = evaluation.numerator;
    point.denominator = evaluation.denominator;
    point.counted = evaluation.sum.counted;
    if (point.counted > 0)
        point.value = evaluation.value;
    return point;
}

} // namespace

std::vector<TrendPoint>
trendOf(RatedStore &rated, const Card &card, const std::string &indicator, DayRange days)
{
    std::vector<TrendPoint> points;
    for (Day day = days.first; day <= days.last; day += std::chrono::days{1})
        points.push_back(pointOn(rated, card, indicator, day, std::nullopt));
    return points;
}

Trends trendsOf(RatedStore &rated, const Card &card, DayRange days)
{
    Trends trends;
    const std::string composite(compositeId);
    trends[composite] = trendOf(rated, card, composite, days);
    for (const CardVersion &version : card.versions) {
        for (const Indicator &one : version.indicators) {
            if (!trends.contains(one.id))
                trends[one.id] = trendOf(rated, card, one.id, days);
        }
    }
    return trends;
}

std::vector<TrendPoint>
dailyFigures(RatedStore &rated, const Card &card, const std::string &indicator, DayRange days)
{
    const Day on = std::min(days.last, rated.plan.defaultDay(card));
    const Indicator *const own = indicatorIn(card.on(on), indicator);
    Day lastRipe = Day::min(); // no record is ripe
    if (own != nullptr && rated.plan.of(*own).asOf)
        lastRipe = rated.rules.zone().dayOf(*rated.plan.of(*own).asOf)
            - std::chrono::days{own->window.lastBefore};
    std::vector<TrendPoint> points;
    for (Day day = days.first; day <= days.last; day += std::chrono::days{1}) {
        if (own != nullptr)
            points.push_back(figuresOf(rated, rated.plan.of(*own), day, lastRipe, on));
    }
    return points;
}

SteppedTrend steppedTrend(RatedStore &rated, const Card &card, const std::string &indicator,
                          const TrendsRequest &request)
{
    SteppedTrend trend;
    for (const DayRange period : periodsOf(request.days, request.step)) {
        const auto window = request.step == Step::Daily ? std::nullopt : std::optional(period);
        trend.points.push_back(pointOn(rated, card, indicator, period.last, window));
    }
    const Indicator *const own = indicatorIn(card.on(request.days.last), indicator);
    if (own == nullptr)
        return trend;
    if (const auto benchmark = rated.rules.benchmark(*own, request.days.last)) {
        trend.peer = benchmark->peer;
        trend.excellent = benchmark->excellent;
    }
    return trend;
}

} // namespace starvane::core
