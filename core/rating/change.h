// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/dimension.h"
#include "core/rating/score_card.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// Why a composite or an indicator's value differs between two days: values, made by core/rating.
//
// Both are weighted means, Σ w·x with Σ w = 1: of the scores of indicators, or of the values of
// groups of records. Such a mean's change from day 0 to day 1 is split by midpoints
// (Marshall-Edgeworth weights, as in the shift-share and mix-rate splits of business figures):
//
//     own effect  = (w0 + w1) / 2 · (x1 − x0)             it got better or worse
//     mix effect  = (w1 − w0) · ((x0 + x1) / 2 − m)       it weighs more or less; m = (M0 + M1) / 2
//
// The effects add up to M1 − M0 exactly, because Σ (w1 − w0) = 0 lets m, the mean of both means, be
// taken off: weighing more helps what lies over the mean and harms below it. The split is the
// same backwards, with the other sign. A part that one of the days lacks has w = 0 there and is
// given the x of the other day, so that its own effect is 0 and its coming or going is all mix.

namespace starvane::core {

/// The parts of what one thing did to a change; their sum is its contribution.
struct Effect {
    double own = 0; // its score or value changed
    double mix = 0; // it weighs more or less, came or went
    [[nodiscard]] double total() const { return own + mix; }
};

/// One indicator on both days and what it did to the composite.
struct IndicatorEffect {
    std::string id;
    Text name;
    Unit unit = Unit::Percent;
    bool higherIsBetter = true;
    std::optional<double> valueBefore;
    std::optional<double> valueAfter;
    std::optional<double> scoreBefore; // nothing: no score, or not on that day's card
    std::optional<double> scoreAfter;
    Effect effect; // in points of 5
};

/// A composite's change. Exactly (to 1e-12): Σ indicators' totals + rules + bonus
/// = compositeAfter − compositeBefore.
///
/// `rules` is what other benchmarks, shares and another version of the card did: half of what the
/// new rules make of the old day's data and half of what they make of the new day's, against the
/// old rules on the same data. What data did is split among indicators under the old and under the
/// new rules, and the mean of both is told. (The Shapley value of two players, rules and data.) So
/// without a change of rules `rules` is exactly 0. A parameter inside an indicator's own rule moves
/// its value and belongs to the indicator. When the data of a day have no score at all under the
/// other day's rules, `rules` is 0 and `areRulesApart` false: then the indicators' parts include
/// it.
///
/// `bonus` is the change of what the bonus adds as far as the composite stays at most 5.
struct CompositeChange {
    std::string store;
    std::string card;
    Day from{};
    Day to{};
    Day versionBefore{}; // first day in force of the rules used
    Day versionAfter{};
    double scale = 5; // points shown out of 5 or 10; effects are of 5
    std::optional<double> compositeBefore;
    std::optional<double> compositeAfter;
    /// In the order of the later day's card, then those only on the earlier one's. Without a
    /// composite on one of the days all effects are 0.
    std::vector<IndicatorEffect> indicators;
    double rules = 0;
    double bonus = 0;
    bool areRulesApart = true;
    /// The indicator that did most in the direction of the change; nothing when none did.
    std::optional<std::size_t> largest;
    [[nodiscard]] std::optional<double> change() const
    {
        if (!compositeBefore || !compositeAfter)
            return std::nullopt;
        return *compositeAfter - *compositeBefore;
    }
};

/// One group of records on both days and what it did to an indicator's value.
struct GroupEffect {
    std::string key; // as in Dimension; empty: unknown
    std::string title; // of a product, where the lines have one
    double weightBefore = 0; // Σ weight of the counted records
    double weightAfter = 0;
    std::optional<double> valueBefore; // nothing without records
    std::optional<double> valueAfter;
    Effect effect; // in the indicator's unit: own: its rate; mix: its volume
};

/// Groups below the listed ones, added up.
struct OtherGroups {
    std::size_t keys = 0;
    Effect effect;
};

/// The groups of one dimension, the greatest effect first, whatever its direction. An order with
/// several products is divided among them in equal parts, so that the sum stays exact.
struct DimensionChange {
    Dimension dimension{};
    std::vector<GroupEffect> groups;
    std::optional<OtherGroups> others; // nothing: all are listed
    /// The group that did most in the direction of the change; nothing when none did.
    std::optional<std::size_t> largest;
};

/// A value's change. Exactly (to 1e-12 of its size), for each dimension:
/// Σ groups' totals + others' + shown = valueAfter − valueBefore.
struct IndicatorChange {
    std::string store;
    std::string card;
    std::string indicator;
    Text name;
    Unit unit = Unit::Percent;
    bool higherIsBetter = true;
    Day from{};
    Day to{};
    std::optional<double> valueBefore;
    std::optional<double> valueAfter;
    /// What the back office's figures did: all of it where one of the values is such a figure (then
    /// there are no dimensions), else the change of what is blended into the value.
    double shown = 0;
    /// Those that apply and have a key on either day.
    std::vector<DimensionChange> dimensions;
    [[nodiscard]] std::optional<double> change() const
    {
        if (!valueBefore || !valueAfter)
            return std::nullopt;
        return *valueAfter - *valueBefore;
    }
};

} // namespace starvane::core
