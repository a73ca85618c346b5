// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/composite_rule.h"
#include "core/rating/measure_sums.h"
#include "core/rating/rating_plan.h"
#include "core/rating/score_card.h"

#include <map>
#include <optional>

namespace starvane::core {

/// An indicator's figures on a day, without words.
struct Evaluation {
    DayRange window{};
    Covered covered = Covered::None;
    std::optional<bool> passes; // of an indicator with a limit
    MeasureSum sum;
    std::optional<double> numerator;
    std::optional<double> denominator;
    std::optional<double> value;
    std::optional<double> score;
    Basis basis = Basis::None;
    std::optional<OfficialFigure> official;
    std::optional<SourcedBenchmark> benchmark;
};

/// Scores one store's cards from its sums. Reads only; the sums are up to date.
class CardScorer {
public:
    CardScorer(Database &database, const StoreRules &rules, const RatingPlan &plan,
               SumKeeper &sums);

    /// @p window replaces the indicator's own.
    [[nodiscard]] Evaluation
    evaluate(const PlannedIndicator &planned, Day on, std::optional<DayRange> window);
    [[nodiscard]] ScoreCard score(const Card &card, Day on, std::optional<DayRange> window);
    /// The composite of a card's version on a day, without the texts of a whole ScoreCard.
    /// @p window replaces the indicators' own.
    [[nodiscard]] std::optional<double>
    compositeOn(const Card &card, Day on, std::optional<DayRange> window = std::nullopt);

    /// SQL that is true for the missed records of an indicator, over `verdict` and `steps`.
    [[nodiscard]] static std::string
    missedSql(const Indicator &indicator, const std::optional<SourcedBenchmark> &benchmark);
    /// SQL that limits a view's rows to a store, a window and those that count on a day asked for.
    [[nodiscard]] std::string
    windowSql(const PlannedIndicator &planned, Day on, DayRange window) const;

private:
    [[nodiscard]] IndicatorScore
    describe(const PlannedIndicator &planned, Day on, std::optional<DayRange> window);
    void fillFromSum(const Indicator &indicator, Day on, Evaluation &evaluation) const;
    void addReading(const Indicator &indicator, Day on, Evaluation &evaluation) const;
    [[nodiscard]] std::int64_t
    missedOfMean(const PlannedIndicator &planned, Day on, const Evaluation &evaluation);
    [[nodiscard]] std::vector<std::string>
    missingNeeds(const PlannedIndicator &planned, DayRange window) const;
    void fillLevels(const CardVersion &version, Day on, ScoreCard &card) const;
    void fillModules(const CardVersion &version, Day on, const CompositeRule::Scores &scores,
                     ScoreCard &card) const;
    [[nodiscard]] std::vector<Badge> badges(const CardVersion &version, Day on) const;

    Database &m_database;
    const StoreRules &m_rules;
    const RatingPlan &m_plan;
    SumKeeper &m_sums;
    std::map<std::size_t, SumSeries> m_series; // by rule, read when first asked for
};

} // namespace starvane::core
