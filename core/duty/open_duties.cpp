// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duty/open_duties.h"

#include "core/rating/rule_sql.h"
#include "core/rating/view_source.h"

#include <map>

namespace starvane::core {

namespace {

using RulesOfView = std::vector<const DutyRule *>;

/// No deadline is later than this after its record's time.
constexpr std::chrono::days longestTime{184};

/// A row's deadline by a rule; NULL where nothing is open.
std::string deadlineSql(const DutyRule &rule, const StoreRules &rules, Instant now)
{
    const std::string sql =
        "CASE WHEN (" + rule.at + ") <= :now AND (" + rule.open + ") THEN (" + rule.due + ") END";
    return dutySql(sql, rule, rules, now);
}

bool isListed(const OpenRecord &record, Instant now)
{
    return !record.rule->listedDays
        || now - record.dueAt <= std::chrono::days{*record.rule->listedDays};
}

/// Tells the rows about which a rule may have something open, by columns of their own alone, so
/// that the view's joins are worked out for these. Where a rule lists what is overdue for ever:
/// all.
std::string recentSql(const RulesOfView &duties, const StoreRules &rules, Instant now)
{
    std::string sql;
    for (const DutyRule *const duty : duties) {
        if (!duty->listedDays)
            return "1";
        const Instant first = now - longestTime - std::chrono::days{*duty->listedDays};
        sql += (sql.empty() ? "(" : " OR (") + dutySql(duty->at, *duty, rules, now)
            + ") >= " + std::to_string(first.time_since_epoch().count());
    }
    return "(" + sql + ")";
}

void readView(Database &database, const StoreRules &rules, const RulesOfView &duties, Instant now,
              std::vector<OpenRecord> &found)
{
    std::string columns = "SELECT id";
    for (const DutyRule *const duty : duties)
        columns += ", " + deadlineSql(*duty, rules, now);
    // The sign has the table read in its own order, and not through the index by key.
    Statement rows =
        database.prepare(columns + " FROM "
                         + viewSource(database, duties.front()->over, columns,
                                      "+store = ?1 AND " + recentSql(duties, rules, now)));
    rows.with(static_cast<std::int64_t>(rules.store().id));
    while (rows.step()) {
        for (std::size_t i = 0; i < duties.size(); ++i) {
            const auto due = rows.optionalInteger(static_cast<int>(i) + 1);
            if (!due)
                continue;
            const OpenRecord record{duties[i], rows.integer(0),
                                    Instant{std::chrono::seconds{*due}}};
            if (isListed(record, now))
                found.push_back(record);
        }
    }
}

} // namespace

std::string
dutySql(const std::string &sql, const DutyRule &rule, const StoreRules &rules, Instant now)
{
    const BrokenRules blame{rules.pack().folder / "duties.toml", rule.line, rule.id, {}};
    return withMoment(replaceParameters(sql, rules.parameters(rules.zone().dayOf(now)), blame),
                      "now", now);
}

std::vector<OpenRecord> findOpenRecords(Database &database, const StoreRules &rules, Instant now)
{
    std::map<std::string, RulesOfView> byView;
    for (const DutyRule &rule : rules.pack().duties)
        byView[rule.over].push_back(&rule);
    std::vector<OpenRecord> found;
    for (const auto &[view, duties] : byView)
        readView(database, rules, duties, now, found);
    return found;
}

} // namespace starvane::core
