// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/touched_days.h"
#include "core/rating/measure_sum.h"
#include "core/rating/rating_plan.h"
#include "core/rating/view_scan.h"

#include <cstdint>
#include <vector>

namespace starvane::core {

/// A rule's sums for any range of days, by running totals.
class SumSeries {
public:
    SumSeries() = default;
    SumSeries(Database &database, std::int64_t rule);
    /// @p asked is the day asked for.
    [[nodiscard]] MeasureSum over(DayRange days, Day asked) const;

private:
    struct Limited {
        Day day;
        Day lastAsked;
        MeasureSum sum;
    };
    [[nodiscard]] MeasureSum upTo(Day day) const;
    std::vector<Day> m_days; // ascending; days without records have none
    std::vector<MeasureSum> m_totals; // up to and with each day
    std::vector<Limited> m_limited; // ascending by day; not among the totals
};

/// Keeps the sums of a store's rules in the ledger (measure_rule, measure_day) as its records,
/// settings and as-of say. How: every record belongs to the day of its time under each rule; a
/// day's sums are made anew when a record of the day changed, or when a record of it waited for its
/// due time and the as-of moved on; everything is made anew when the rule is new or the as-of went
/// back. All rules over one view are summed in one scan of it.
class SumKeeper {
public:
    SumKeeper(Database &database, const StoreRules &store, const RatingPlan &plan);

    /// Whether the sums are right already when no record changed.
    [[nodiscard]] bool isUpToDate() const;
    /// Makes them right, within the caller's transaction. With @p records all committed before the
    /// transaction began, a scan of everything runs on two threads, the other one with a connection
    /// of its own.
    enum class Records { OfThisTransaction, Committed };
    void update(const TouchedDays &touched, Records records);
    /// A rule's sums; isUpToDate() or updated before.
    [[nodiscard]] SumSeries series(std::size_t rule);
    /// Its id in the ledger.
    [[nodiscard]] std::int64_t idOf(std::size_t rule) const;

private:
    struct Kept {
        std::int64_t id = 0; // 0: not in the ledger
        Instant asOf{};
    };
    void sumAll(const std::vector<std::size_t> &rules);
    void sumDays(const std::vector<std::size_t> &rules, const std::set<Day> &days);
    void scan(const std::vector<std::size_t> &rules, std::optional<DayRange> days);
    [[nodiscard]] std::vector<DaySums> scanInHalves(const ViewScan &scan, RecordKind kind);
    void write(std::int64_t rule, std::optional<DayRange> days, const DaySums &sums);
    void addDaysThatWaited(std::size_t rule, std::set<Day> &days);
    void keepRule(std::size_t rule);
    void removeUnused();

    Database &m_database;
    const StoreRules &m_store;
    const RatingPlan &m_plan;
    Records m_records = Records::OfThisTransaction;
    std::vector<Kept> m_kept; // one a rule of the plan
    std::vector<std::int64_t> m_unused; // rules in the ledger that the plan does not have
};

} // namespace starvane::core
