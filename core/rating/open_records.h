// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/measure_sums.h"
#include "core/rating/projection.h"

#include <array>
#include <optional>
#include <vector>

namespace starvane::core {

/// A MeasureSum, in its steps, of records that are only expected and may be fractions.
struct ExpectedSum {
    double counted = 0;
    double missed = 0; // of a mean always 0
    double weight = 0;
    double weighted = 0;

    ExpectedSum &operator+=(const ExpectedSum &other);
    [[nodiscard]] ExpectedSum times(double factor) const;
    [[nodiscard]] static ExpectedSum of(const MeasureSum &sum);
};

/// The records under one rule that can still turn out: the pending ones and those of the days after
/// the last known one. projection.h tells how each scenario has them turn out.
class OpenRecords {
public:
    /// Reads the pending records. @p series has the sums of @p rule, a place among the plan's, and
    /// @p id is its id in the ledger, where functions of rules are installed; @p planned has an
    /// as-of.
    OpenRecords(Database &database, const RatingPlan &plan, const PlannedIndicator &planned,
                std::size_t rule, std::int64_t id, const SumSeries &series, Day lastKnown);

    /// Those of a window that have turned out by the end of the day asked. @p good is the value of
    /// a record that does not fail, in the unit's steps; nothing: a mean's that has none.
    [[nodiscard]] ExpectedSum
    over(DayRange window, Day asked, Scenario scenario, std::optional<double> good) const;
    /// Σ weight·value / Σ weight over the last 28 days, in the unit's steps; nothing when none
    /// counted.
    [[nodiscard]] std::optional<double> usual() const { return m_usual; }

private:
    /// Pending records of one day, due day and last day asked.
    struct Pending {
        Day day;
        Day due;
        Day lastAsked;
        ExpectedSum undone; // when they stay so
        ExpectedSum done; // `weighted` is left to the scenario
    };
    void
    readUsual(const RatingPlan &plan, const PlannedIndicator &planned, const SumSeries &series);
    void readPending(Database &database, const RatingPlan &plan, const MeasureRule &rule,
                     std::int64_t id);
    void add(const Statement &row);
    [[nodiscard]] ExpectedSum
    turnedOut(const Pending &pending, Scenario scenario, std::optional<double> good) const;
    [[nodiscard]] ExpectedSum newOn(Day day, Scenario scenario, std::optional<double> good) const;

    bool m_isMean;
    bool m_missedCounts;
    Day m_lastKnown;
    std::optional<double> m_usual;
    double m_missedShare = 0; // of the counted records of the last 28 days
    std::array<ExpectedSum, 7> m_weekdays; // an average one, Sunday first
    std::vector<Pending> m_pending;
};

} // namespace starvane::core
