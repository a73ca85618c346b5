// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"

#include <QList>
#include <QPointF>

#include <span>
#include <vector>

namespace starvane::ui {

/// A part of a series without a gap: x is the number of the day, y the value.
struct DayRun {
    QList<QPointF> points;
    bool small = false; // under the small sample: drawn thin and dotted
    friend bool operator==(const DayRun &, const DayRun &) = default;
};

/// The days of 1970's count, as the charts' x.
[[nodiscard]] double numberOf(core::Day day);

/// The scores of a trend; small ones are made of fewer than @p smallSample records.
[[nodiscard]] std::vector<TimePoint>
scorePoints(std::span<const core::TrendPoint> trend, std::int64_t smallSample);
/// Its values.
[[nodiscard]] std::vector<TimePoint>
valuePoints(std::span<const core::TrendPoint> trend, std::int64_t smallSample);

/// Cuts @p points at gaps, and where the sample falls under the small one (a run then starts with
/// the last point of the one before, so that the line holds together).
[[nodiscard]] std::vector<DayRun> runsOf(std::span<const TimePoint> points);

/// The lowest and the highest value, bands included; nothing when there is none.
[[nodiscard]] std::optional<Extent> extentOf(std::span<const TimePoint> points);

} // namespace starvane::ui
