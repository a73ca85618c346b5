// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/view_scan.h"

#include "core/rating/view_source.h"

namespace starvane::core {

ViewScan::ViewScan(Database &database, const RatingPlan &plan,
                   const std::vector<std::size_t> &rules, std::optional<DayRange> days)
    : m_store(static_cast<std::int64_t>(plan.store.store().id))
{
    const MeasureRule &source = plan.rules[rules.front()];
    std::string columns = "SELECT local_day(" + source.at + ")";
    int next = 1;
    for (const std::size_t rule : rules)
        m_columns.push_back(addColumns(plan.rules[rule], columns, next));
    if (days) {
        const Zone &zone = plan.store.zone();
        m_from = zone.startOf(days->first).time_since_epoch().count();
        m_until = zone.startOf(days->last + std::chrono::days{1}).time_since_epoch().count();
    }
    // The sign keeps a scan of everything from walking the index by time.
    const std::string at = (days ? "" : "+") + source.at;
    m_sql = columns + " FROM "
        + viewSource(database, source.view, columns,
                     "store = ?1 AND " + at + " >= ?2 AND " + at
                         + " < ?3 AND id BETWEEN ?4 AND ?5");
}

ViewScan::Columns ViewScan::addColumns(const MeasureRule &rule, std::string &sql, int &next)
{
    Columns columns{next++, -1, -1, -1, rule.missedCounts};
    sql += ", " + withAsOf(rule.sql.verdict, rule.asOf);
    if (rule.sql.weight != "1000") {
        columns.weight = next++;
        sql += ", " + withAsOf(rule.sql.weight, rule.asOf);
    }
    if (rule.isMean) {
        columns.value = next++;
        sql += ", " + withAsOf(rule.sql.value, rule.asOf);
    }
    if (!rule.sql.lastAsked.empty()) {
        columns.lastAsked = next++;
        sql += ", " + withAsOf(rule.sql.lastAsked, rule.asOf);
    }
    return columns;
}

void ViewScan::count(const Statement &row, const Columns &columns, MeasureSum &sum)
{
    const std::int64_t verdict = row.integer(columns.verdict);
    if (verdict < 0) {
        ++sum.excluded;
        sum.pending += verdict == verdictPending ? 1 : 0;
        return;
    }
    const bool missed = verdict == verdictMissed;
    const std::int64_t weight = columns.weight < 0 ? 1000 : row.integer(columns.weight);
    ++sum.counted;
    sum.missed += missed ? 1 : 0;
    sum.weight += weight;
    if (columns.value >= 0)
        sum.weighted += weight * row.integer(columns.value);
    else if (missed == columns.missedCounts)
        sum.weighted += weight;
}

std::vector<DaySums>
ViewScan::run(Database &database, std::int64_t firstId, std::int64_t lastId) const
{
    std::vector<DaySums> sums(m_columns.size());
    Statement rows = database.prepare(m_sql);
    rows.with(m_store, m_from, m_until, firstId, lastId);
    while (rows.step()) {
        const std::int64_t day = rows.integer(0);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const int last = m_columns[i].lastAsked;
            const bool isLimited = last >= 0 && !rows.isNull(last);
            count(rows, m_columns[i], sums[i][{day, isLimited ? rows.integer(last) : noLastDay}]);
        }
    }
    return sums;
}

} // namespace starvane::core
