// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/advice_book.h"
#include "core/penalty/penalty_sums.h"
#include "core/rating/causes.h"
#include "core/rating/pack.h"
#include "core/rating/projection.h"
#include "core/rating/score_card.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What the printed month says, as values: made by core/report/month_reporter.h, painted by
// ui/report, written as tables by core/report/report_tables.h. A month is the card on its last day
// (on the as-of day when the data end before), and beside it the sums of its calendar days.

namespace starvane::core {

/// A card's level at the end of a month.
struct MonthLevel {
    std::chrono::year_month month{};
    Day on{};
    std::optional<double> composite; // of 5
    std::optional<double> stars;
};

/// An indicator over the calendar days of the month, whatever its own window is.
struct CalendarSum {
    std::optional<double> value; // in the indicator's unit
    std::int64_t counted = 0;
    std::int64_t missed = 0;
    std::int64_t excluded = 0;
    bool partial = false; // files cover a part of the days
};

/// What the report says of an indicator beside its IndicatorScore.
struct MonthIndicator {
    CalendarSum calendar;
    std::optional<double> valueBefore; // on the last day of the month before
    std::optional<double> scoreBefore;
    std::optional<Limit> limit; // of one that passes or fails
    std::vector<TrendPoint> trend; // a year of days up to the report's
    std::int64_t leaving = 0; // failures that count no more by the end of the next month
};

/// What a card will show on the last day of the next month.
struct MonthOutlook {
    Day on{};
    ByScenario<ProjectedDay> days;
};

struct MonthCard {
    ScoreCard card; // on the report's day
    std::vector<MonthIndicator> indicators; // one for each of the card's, in their order
    std::vector<MonthLevel> levels; // 13: the same month a year ago first, this one last
    std::vector<TrendPoint> trend; // of the composite, a year of days up to the report's
    std::vector<Causes> causes; // of the weak indicators with missed records
    std::optional<MonthOutlook> outlook; // nothing: without a composite, or known by now
};

/// A file of which records count for days of the month.
struct MonthFile {
    std::string file;
    std::vector<std::string> kinds; // "order"
    std::optional<Instant> asOf;
    std::uint64_t rows = 0;
    std::uint64_t rejected = 0; // rows
};

/// A kind of data and how well it is known for the month.
struct MonthSource {
    DataAge data;
    int coveredDays = 0; // of the month's days that files cover
};

struct MonthReport {
    std::string store;
    Text platformName;
    std::chrono::year_month month{};
    DayRange days{}; // of the month, to the report's day
    int daysOfMonth = 0;
    bool isWhole = false; // the data speak for the month's last day
    bool hasData = false; // otherwise titles and sources only
    std::string zone;
    double scale = 5; // points shown out of 5 or 10
    std::int64_t smallSample = 0;
    std::optional<Instant> asOf; // the store's latest
    std::vector<MonthCard> cards; // of the platform, the first foremost
    std::vector<AdviceEffect>
        advice; // adopted in the month or the one before, or judged by days of it
    std::vector<PenaltySum> penalties; // of the month
    std::vector<AppealSum> appeals; // of the month's penalties
    std::vector<MonthSource> sources;
    std::vector<MonthFile> files; // oldest first
};

} // namespace starvane::core
