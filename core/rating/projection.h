// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What a card will show on the days to come: values only, made by core/rating/projector.h.
//
// The past. Every record in the ledger counts on the days to come as it does today: windows move
// on, records leave them, `last_asked_day` ends them. The future begins on the day after the newest
// data's day, or after the day asked for when that is later. Whatever day is asked for, it is
// foretold with all that is known now.
//
// What can still turn out, of each indicator:
//  - pending records: each turns out on the day of its due time, and not before;
//  - records of the days to come: each turns out on its own day.
//
// The last 28 are the 28 days that are over at the indicator's own as-of. Their *usual* value is
// Σ weight·value / Σ weight over their counted records. A weekday to come has the sums of the same
// weekday's days among them that files cover, averaged (so a record may be a fraction), the pending
// ones among them counted at the usual value.
//
//                     pending records                         records of the days to come
//  NothingNew         stay undone: what the rule then says    there are none
//  AsLast28           have the usual value                    as the same weekday of the last 28
//  NoMoreFailures     of a rate: are met in time              the same number, all of them met
//                     of a mean: have the value worth 5 points, or the usual one where it is better
//
// A mean without a value worth 5 points goes on at its usual value under NoMoreFailures.
// Windows that reach into the future are taken as covered by files. Benchmarks, shares, cut-offs,
// parameters, exclusions and the card's version are those in force on each day. Readings stay the
// newest there are: an official-only indicator keeps its figure, a blend its part, the bonus its
// points; an indicator whose need no file ever met stays without a value. An indicator whose window
// runs empty has no value, unless a reading stands in.

namespace starvane::core {

enum class Scenario { NothingNew, AsLast28, NoMoreFailures };
constexpr std::size_t scenarioCount = 3;
template <class T>
using ByScenario = std::array<T, scenarioCount>;

constexpr int projectedDays = 60;

/// An indicator's value in its unit and its score of 5.
struct Figure {
    std::optional<double> value;
    std::optional<double> score;
};

struct ProjectedDay {
    Day day{};
    std::optional<double> composite;
    std::optional<double> stars;
};

/// An indicator on each day of the projection; without a figure while no version has it.
struct ProjectedIndicator {
    std::string id;
    ByScenario<std::vector<Figure>> figures;
};

/// Records that fail a rate today and stop counting on a day. A mean has none.
struct LeavingFailures {
    Day day{}; // the first day asked on which they count no more
    std::string indicator;
    std::int64_t failures = 0;
};

/// The first day with at least so many stars, from the day asked for on; nothing: not within the
/// days of the projection.
struct StarDay {
    double stars = 0;
    ByScenario<std::optional<Day>> first;
};

struct Projection {
    Day on{}; // the day asked for; the projection's days follow it
    ByScenario<std::vector<ProjectedDay>> days;
    std::vector<ProjectedIndicator> indicators; // in the card's order
    std::vector<StarDay> stars; // highest first; none: the card has no composite
    std::vector<LeavingFailures> leaving; // by day
};

[[nodiscard]] constexpr std::size_t placeOf(Scenario scenario)
{
    return static_cast<std::size_t>(scenario);
}

} // namespace starvane::core
