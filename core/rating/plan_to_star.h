// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/rating/projection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What it takes to reach a star level: values only, made by core/rating/star_planner.h.
//
// Against what. Without effort the days go on as the last 28 (projection.h: AsLast28).
// A unit of effort, on a day to come, is one of the records that will have turned out by then and
// lie in the window,
//  - of a rate: that would fail and does not: an avoided failure. There are as many as failures are
//    expected; of a fraction left over the last unit avoids only that fraction;
//  - of a mean: that has the value worth 5 points instead of the usual one.
// All effort for all of them is NoMoreFailures. Units of all indicators count the same.
//
// The plan is for the day, among the 60 to come, on which the target's cut-off is reached with the
// least total effort; of equal ones the earliest. It is exact: no other whole efforts for any of
// these days add up to less (core/rating/least_effort.h). When no day can reach it, the plan holds
// what brings the composite highest, and `isReached` is false.

namespace starvane::core {

/// What is asked of one indicator until the plan's day.
struct PlanStep {
    std::string indicator;
    Text name;
    bool isMean = false;
    std::int64_t effort = 0; // units; at least 1
    double expectedFailures = 0; // until the plan's day, as the last 28 days went; of a mean 0
    std::optional<std::int64_t> goodRecordsNeeded; // clean records that, added to the window of the
                                                   // day asked for, give the same score; of a mean
                                                   // its effort; nothing: no number does
    std::optional<int> daysUntilOldFailuresLeave; // until today's failures count no more, the last
                                                  // of them; 0: there are none; nothing: a mean
    double score = 0; // on the plan's day, with the effort
    double points = 0; // of it the effort gains
    double compositeGain = 0;
    std::optional<Day> firstDay; // on which the score is reached when nothing fails any more

    [[nodiscard]] double pointsPerUnit() const { return points / static_cast<double>(effort); }
};

/// How much an indicator can still bear until the plan's day.
struct Allowance {
    std::string indicator;
    Text name;
    double records = 0; // expected to turn out by then
    double expectedFailures = 0;
    std::int64_t failures = 0; // so many of them may fail without costing the score of the plan
};

struct PlanToStar {
    std::string store;
    std::string card;
    Day on{};
    double scale = 5; // points shown out of 5 or 10; scores here are always of 5
    std::optional<double> composite; // on the day asked for
    std::optional<double> stars;
    std::optional<double> target; // stars; nothing: the card has no composite
    bool isReached = false; // on the day asked for, or by the steps
    std::optional<double> neededComposite;
    std::optional<Day> day; // the plan's day; the day asked for when the target is reached there;
                            // nothing: there is no composite to come
    std::optional<Day> firstDay; // the first day that can have the target, by all effort
    std::optional<double> plannedComposite; // on the plan's day
    std::int64_t effort = 0;
    std::vector<PlanStep> steps; // the most composite for a unit first; none: nothing to be done
    std::vector<Allowance> allowances; // of the card's rates with a share, in its order
};

} // namespace starvane::core
