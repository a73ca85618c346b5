// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/grouping.h"

#include <algorithm>

namespace starvane::core {

namespace {

/// Finds the groups of one indicator.
class GroupFinder {
public:
    GroupFinder(const RatingPlan &plan, const PlannedIndicator &planned, Day on,
                std::string windowSql)
        : m_indicator(*planned.indicator)
        , m_rule(plan.rules[planned.ruleOn(on)])
        , m_window(std::move(windowSql))
    {
    }

    [[nodiscard]] Grouping find(Database &database, const Group &group) const
    {
        Grouping grouping{group.name, {}};
        Statement rows = database.prepare(withAsOf(sql(group), m_rule.asOf));
        while (rows.step())
            grouping.groups.push_back(measure(rows, group));
        std::stable_sort(grouping.groups.begin(), grouping.groups.end(),
                         [this](const GroupMeasure &a, const GroupMeasure &b) {
                             return m_indicator.higherIsBetter ? a.value < b.value
                                                               : a.value > b.value;
                         });
        return grouping;
    }

private:
    /// One row a group: its key, Σ weight·value and Σ weight over the counted records.
    [[nodiscard]] std::string sql(const Group &group) const
    {
        const std::string missed = "(verdict = " + std::to_string(verdictMissed) + ")";
        const std::string met = m_rule.missedCounts ? missed : "NOT " + missed;
        const bool isOfLines = standsInLines(group);
        const std::string key = isOfLines ? "lines" : group.sql;
        const std::string records = "SELECT " + key + " AS key, " + m_rule.sql.verdict
            + " AS verdict, " + m_rule.sql.weight + " AS weight, " + m_rule.sql.value
            + " AS steps FROM " + m_indicator.over + " WHERE " + m_window;
        const std::string sums = std::string("sum(weight * ")
            + (m_rule.isMean ? "steps" : "(" + met + ")") + "), sum(weight)";
        if (!isOfLines)
            return "SELECT key, " + sums + " FROM (" + records
                + ") WHERE verdict >= 0 AND key IS NOT NULL GROUP BY key ORDER BY key";
        return "SELECT product, " + sums
            + " FROM (SELECT DISTINCT r.*, line.value ->> 0 AS product FROM (SELECT "
              "row_number() OVER () AS place, * FROM ("
            + records
            + ")) AS r, json_each(coalesce(r.key, '[]')) AS line WHERE verdict >= 0)"
              " WHERE coalesce(product, '') <> '' GROUP BY product ORDER BY product";
    }

    /// A record with goods stands in the group of each of its products.
    [[nodiscard]] bool standsInLines(const Group &group) const
    {
        return group.name == "product_id" && !fieldIndex(m_rule.kind, group.name);
    }

    [[nodiscard]] GroupMeasure measure(const Statement &row, const Group &group) const
    {
        constexpr double weightSteps = 1000;
        GroupMeasure measure;
        measure.key = row.text(0);
        measure.numerator = row.real(1) / weightSteps / stepsPerUnit(m_indicator.unit);
        measure.denominator = row.real(2) / weightSteps;
        measure.value = measure.numerator / measure.denominator;
        if (m_indicator.limit)
            measure.passes = m_indicator.limit->holds(measure.value);
        if (m_indicator.suspends && m_indicator.suspends->by == group.name)
            measure.isSuspended = m_indicator.suspends->limit.holds(measure.value);
        return measure;
    }

    const Indicator &m_indicator;
    const MeasureRule &m_rule;
    std::string m_window;
};

} // namespace

std::vector<Grouping> findGroupings(Database &database, const StoreRules &rules,
                                    const RatingPlan &plan, const CardScorer &scorer,
                                    const PlannedIndicator &planned, Day on,
                                    const Evaluation &evaluation)
{
    std::vector<Grouping> groupings;
    if (planned.indicator->by.empty())
        return groupings;
    installRuleFunctions(database, rules.facts());
    const GroupFinder finder(plan, planned, on, scorer.windowSql(planned, on, evaluation.window));
    for (const Group &group : planned.indicator->by)
        groupings.push_back(finder.find(database, group));
    return groupings;
}

} // namespace starvane::core
