// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/measure_sum.h"
#include "core/rating/rating_plan.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

namespace starvane::core {

/// A record's day and the last day asked for which it counts.
struct CountedDay {
    std::int64_t day = 0;
    std::int64_t lastAsked = noLastDay;
    friend bool operator==(const CountedDay &, const CountedDay &) = default;
};

struct CountedDayHash {
    std::size_t operator()(const CountedDay &day) const noexcept
    {
        return std::hash<std::int64_t>()(day.day * 4099 + day.lastAsked);
    }
};

using DaySums = std::unordered_map<CountedDay, MeasureSum, CountedDayHash>;

/// One scan of a view that sums several rules which look at it by the same time.
class ViewScan {
public:
    /// Of all days, or of some. @p rules are places among the plan's and not empty.
    ViewScan(Database &database, const RatingPlan &plan, const std::vector<std::size_t> &rules,
             std::optional<DayRange> days);

    /// Scans the records with ids from @p firstId to @p lastId, through any connection to the
    /// ledger that has the functions of rules. One map a rule.
    [[nodiscard]] std::vector<DaySums>
    run(Database &database, std::int64_t firstId = 0,
        std::int64_t lastId = std::numeric_limits<std::int64_t>::max()) const;

private:
    /// One rule's columns.
    struct Columns {
        int verdict = 0;
        int weight = -1; // -1: 1000
        int value = -1; // -1: of a rate, told by the verdict
        int lastAsked = -1; // -1: none
        bool missedCounts = false; // a lower-is-better rate counts the bad ones
    };
    static Columns addColumns(const MeasureRule &rule, std::string &sql, int &next);
    static void count(const Statement &row, const Columns &columns, MeasureSum &sum);

    std::string m_sql;
    std::vector<Columns> m_columns;
    std::int64_t m_store;
    std::int64_t m_from = std::numeric_limits<std::int64_t>::min(); // epoch seconds
    std::int64_t m_until = std::numeric_limits<std::int64_t>::max();
};

} // namespace starvane::core
