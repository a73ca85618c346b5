// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/rating/score_card.h"

#include <QString>

#include <optional>
#include <vector>

// What a time chart shows: values only. A value is a score of 5, or stands in the unit of the axis
// (a rate is a fraction).

namespace starvane::ui {

struct Extent {
    double low = 0;
    double high = 0;
};

/// One value of a series.
struct TimePoint {
    core::Day day{}; // where it is drawn
    core::DayRange days{}; // what it speaks for; of a day's value that day twice
    std::optional<double> value; // nothing: a gap
    bool small = false; // under the small sample: drawn thin and dotted
    std::optional<Extent> range; // from where to where it may be, drawn as a band
    friend bool operator==(const TimePoint &a, const TimePoint &b)
    {
        return a.day == b.day && a.days == b.days && a.value == b.value && a.small == b.small;
    }
};

struct TimeSeries {
    QString name;
    int style = 0; // 0 to 4: its colour, dash and marker
    bool isBefore = false; // of the period before: thin, dashed, without markers
    std::vector<TimePoint> points; // by day, ascending; days without a value keep their place
};

/// A value to compare with, always in sight, labelled at the line.
struct TimeLine {
    double value = 0;
    QString label;
    bool isWeak = false; // in the colour of what is weak; otherwise muted
};

/// A strip behind everything, such as every other star level.
struct TimeBand {
    double low = 0;
    double high = 0;
};

enum class MarkKind { RuleChange, Promotion, Import, Star, StarAtBest, Goal };

/// Something that happened, marked under the plot.
struct TimeMark {
    core::DayRange days{};
    MarkKind kind = MarkKind::Import;
    QString text; // a sentence
    QString label = {}; // stands beside the mark
};

/// What the values are.
struct TimeAxis {
    std::optional<core::Unit> unit = {}; // nothing: scores of 5
    double scale = 5; // scores are written of this
};

struct TimeContent {
    QString title; // names the chart and its exported files
    TimeAxis axis;
    std::vector<TimeSeries> series; // at most five, and as many of the period before
    std::vector<TimeLine> lines = {};
    std::vector<TimeBand> bands = {};
    std::vector<TimeMark> marks = {};
};

} // namespace starvane::ui
