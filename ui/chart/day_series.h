// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"

#include <QList>
#include <QPointF>

#include <optional>
#include <span>
#include <vector>

namespace starvane::ui {

/// A trend as the charts draw it: x is the number of the day, y the score; a gap ends a run.
struct DayRun {
    QList<QPointF> points;
    bool small = false; // under the small sample: drawn thin and dotted
    friend bool operator==(const DayRun &, const DayRun &) = default;
};

/// Cuts @p trend at days without a score, and where the sample falls under @p smallSample (a run
/// then starts with the last point of the one before, so that the line holds together).
[[nodiscard]] std::vector<DayRun>
runsOf(std::span<const core::TrendPoint> trend, std::int64_t smallSample);

struct Extent {
    double low = 0;
    double high = 0;
};

/// The lowest and the highest score, nothing when there is none.
[[nodiscard]] std::optional<Extent> extentOf(std::span<const core::TrendPoint> trend);

} // namespace starvane::ui
