// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/touched_days.h"
#include "core/rating/rating_plan.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace starvane::core {

/// Sums over the records of some days under one rule. Integers, so that differences of running totals
/// are exact.
struct MeasureSum {
    std::int64_t counted = 0;
    std::int64_t missed = 0; // of a mean always 0: it depends on the benchmark of the day asked
    std::int64_t excluded = 0; // the pending ones included
    std::int64_t pending = 0;
    std::int64_t weight = 0; // in 1/1000
    std::int64_t weighted = 0; // Σ weight·value in 1/1000 and the unit's steps

    MeasureSum &operator+=(const MeasureSum &other);
    friend MeasureSum operator-(const MeasureSum &a, const MeasureSum &b);
    friend bool operator==(const MeasureSum &, const MeasureSum &) = default;
};

/// A rule's sums for any range of days, by running totals.
class SumSeries {
public:
    SumSeries() = default;
    SumSeries(Database &database, std::int64_t rule);
    [[nodiscard]] MeasureSum over(DayRange days) const;

private:
    [[nodiscard]] MeasureSum upTo(Day day) const;
    std::vector<Day> m_days; // ascending; days without records have none
    std::vector<MeasureSum> m_totals; // up to and with each day
};

/// Keeps the sums of a store's rules in the ledger (measure_rule, measure_day) as its records, settings
/// and as-of say. How: every record belongs to the day of its time under each rule; a day's sums are made
/// anew when a record of the day changed, or when a record of it waited for its due time and the as-of
/// moved on; everything is made anew when the rule is new or the as-of went back. All rules over one view
/// are summed in one scan of it.
class SumKeeper {
public:
    SumKeeper(Database &database, const StoreRules &store, const RatingPlan &plan);

    /// Whether the sums are right already when no record changed.
    [[nodiscard]] bool isUpToDate() const;
    /// Makes them right, within the caller's transaction.
    void update(const TouchedDays &touched);
    /// A rule's sums; isUpToDate() or updated before.
    [[nodiscard]] SumSeries series(std::size_t rule);
    /// Its id in the ledger.
    [[nodiscard]] std::int64_t idOf(std::size_t rule) const;

private:
    struct Kept {
        std::int64_t id = 0; // 0: not in the ledger
        Instant asOf{};
    };
    using DaySums = std::unordered_map<std::int64_t, MeasureSum>; // by day
    void sumAll(const std::vector<std::size_t> &rules);
    void sumDays(const std::vector<std::size_t> &rules, const std::set<Day> &days);
    void scan(const std::vector<std::size_t> &rules, std::optional<DayRange> days);
    void write(std::int64_t rule, std::optional<DayRange> days, const DaySums &sums);
    void addDaysThatWaited(std::size_t rule, std::set<Day> &days);
    void keepRule(std::size_t rule);
    void removeUnused();

    Database &m_database;
    const StoreRules &m_store;
    const RatingPlan &m_plan;
    std::vector<Kept> m_kept; // one a rule of the plan
    std::vector<std::int64_t> m_unused; // rules in the ledger that the plan does not have
};

} // namespace starvane::core
