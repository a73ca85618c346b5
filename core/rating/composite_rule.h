// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/scoring.h"
#include "core/rating/store_rules.h"

#include <optional>
#include <vector>

namespace starvane::core {

/// How the scores of a card's indicators make its composite and stars on a day.
class CompositeRule {
public:
    using Scores = std::vector<std::optional<double>>; // in the order of the version's indicators

    CompositeRule(const StoreRules &rules, const CardVersion &version, Day day);

    [[nodiscard]] std::optional<double> composite(const Scores &scores) const;
    /// What one point of each indicator with a score adds to the composite while that is under 5;
    /// depends only on which of them have a score.
    [[nodiscard]] std::vector<double> weights(const Scores &scores) const;
    /// Nothing without a composite or levels.
    [[nodiscard]] std::optional<double> stars(const std::optional<double> &composite) const;
    /// The composite from which on a store has at least so many stars; nothing when no level has.
    [[nodiscard]] std::optional<double> cutOff(double stars) const;
    [[nodiscard]] const std::vector<StarLevel> &levels() const { return m_levels; }
    /// The indicators with these scores, as scoring.h takes them.
    [[nodiscard]] std::vector<CompositePart> parts(const Scores &scores) const;
    [[nodiscard]] const std::vector<double> &moduleShares() const { return m_moduleShares; }
    /// What a composite has on top of its indicators, before it is cut at 5.
    [[nodiscard]] double bonus() const { return m_bonus; }

private:
    [[nodiscard]] std::optional<double> withoutBonus(const Scores &scores) const;

    std::vector<CompositePart> m_parts; // without scores
    std::vector<double> m_moduleShares;
    std::vector<StarLevel> m_levels;
    double m_bonus = 0;
};

/// What a value is worth under an exact score or a benchmark; nothing without either.
[[nodiscard]] std::optional<double> scoreOfValue(const Indicator &indicator, double value,
                                                 const std::optional<SourcedBenchmark> &benchmark);
/// The values at which scoreOfValue() may gain less by a further step towards 5 than by the one
/// before; between them it never does, as a value gets better evenly.
[[nodiscard]] std::vector<double>
bendsOfScore(const Indicator &indicator, const std::optional<SourcedBenchmark> &benchmark);
/// A computed value with its share of what the back office shows for another indicator.
[[nodiscard]] double
blended(const StoreRules &rules, const Indicator &indicator, Day day, double value);

} // namespace starvane::core
