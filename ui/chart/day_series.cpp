// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/day_series.h"

#include <algorithm>

namespace starvane::ui {

std::vector<DayRun> runsOf(std::span<const core::TrendPoint> trend, std::int64_t smallSample)
{
    std::vector<DayRun> runs;
    bool open = false;
    for (const core::TrendPoint &point : trend) {
        if (!point.score) {
            open = false;
            continue;
        }
        const QPointF at(static_cast<double>(point.day.time_since_epoch().count()), *point.score);
        const bool small = point.counted < smallSample;
        if (!open) {
            runs.push_back({.points = {}, .small = small});
        } else if (runs.back().small != small) {
            const QPointF before = runs.back().points.back();
            runs.push_back({.points = {before}, .small = small});
        }
        runs.back().points.append(at);
        open = true;
    }
    return runs;
}

std::optional<Extent> extentOf(std::span<const core::TrendPoint> trend)
{
    std::optional<Extent> extent;
    for (const core::TrendPoint &point : trend) {
        if (!point.score)
            continue;
        if (!extent)
            extent = Extent{*point.score, *point.score};
        extent->low = std::min(extent->low, *point.score);
        extent->high = std::max(extent->high, *point.score);
    }
    return extent;
}

} // namespace starvane::ui
