// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/day_series.h"

#include <algorithm>

namespace starvane::ui {

namespace {

using Figure = std::optional<double> core::TrendPoint::*;

/// What counts no records, a composite or a reading, is not small.
std::vector<TimePoint>
pointsOf(std::span<const core::TrendPoint> trend, Figure figure, std::int64_t smallSample)
{
    std::vector<TimePoint> points;
    points.reserve(trend.size());
    for (const core::TrendPoint &point : trend)
        points.push_back({.day = point.day,
                          .days = {point.day, point.day},
                          .value = point.*figure,
                          .small = point.counted > 0 && point.counted < smallSample,
                          .range = {}});
    return points;
}

} // namespace

double numberOf(core::Day day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

std::vector<TimePoint>
scorePoints(std::span<const core::TrendPoint> trend, std::int64_t smallSample)
{
    return pointsOf(trend, &core::TrendPoint::score, smallSample);
}

std::vector<TimePoint>
valuePoints(std::span<const core::TrendPoint> trend, std::int64_t smallSample)
{
    return pointsOf(trend, &core::TrendPoint::value, smallSample);
}

std::vector<DayRun> runsOf(std::span<const TimePoint> points)
{
    std::vector<DayRun> runs;
    bool open = false;
    for (const TimePoint &point : points) {
        if (!point.value) {
            open = false;
            continue;
        }
        if (!open) {
            runs.push_back({.points = {}, .small = point.small});
        } else if (runs.back().small != point.small) {
            const QPointF before = runs.back().points.back();
            runs.push_back({.points = {before}, .small = point.small});
        }
        runs.back().points.append(QPointF(numberOf(point.day), *point.value));
        open = true;
    }
    return runs;
}

std::optional<Extent> extentOf(std::span<const TimePoint> points)
{
    std::optional<Extent> extent;
    const auto hold = [&extent](double low, double high) {
        if (!extent)
            extent = Extent{low, high};
        extent->low = std::min(extent->low, low);
        extent->high = std::max(extent->high, high);
    };
    for (const TimePoint &point : points) {
        if (point.value)
            hold(*point.value, *point.value);
        if (point.range)
            hold(point.range->low, point.range->high);
    }
    return extent;
}

} // namespace starvane::ui
