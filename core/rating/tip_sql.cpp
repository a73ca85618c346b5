// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/tip_sql.h"

#include "core/rating/view_source.h"

namespace starvane::core {

std::string missedRecordsSql(Database &database, const Indicator &indicator, const RuleSql &rule,
                             const std::vector<TipRule> &tips, const std::string &missed,
                             const std::string &where)
{
    const std::string columns = rule.due + " AS due_at, " + rule.done + " AS done_at, "
        + rule.verdict + " AS verdict, " + rule.value + " AS steps";
    std::string named = columns;
    for (const TipRule &tip : tips) {
        for (const Fact &fact : tip.facts)
            named += " " + fact.sql;
    }
    return "SELECT * FROM (SELECT *, " + columns + " FROM "
        + viewSource(database, indicator.over, named, where) + " LIMIT -1) WHERE verdict >= 0 AND ("
        + missed + ")";
}

std::string numbersSql(const TipRule &tip, const std::string &missedRecords)
{
    std::string columns;
    for (const Fact &fact : tip.facts) {
        if (fact.kind == Fact::Kind::Number)
            columns += (columns.empty() ? "(" : ", (") + fact.sql + ")";
    }
    return columns.empty() ? std::string() : "SELECT " + columns + " FROM " + missedRecords;
}

std::string mostSql(const Fact &fact, const std::string &missedRecords)
{
    return "SELECT (" + fact.sql + ") AS what, count(*), sum(count(*)) OVER () FROM "
        + missedRecords + " WHERE (" + fact.sql
        + ") IS NOT NULL GROUP BY what ORDER BY 2 DESC, 1 LIMIT " + std::to_string(fact.limit);
}

TipRule withParameters(TipRule tip, const Parameters &parameters, const std::filesystem::path &file)
{
    for (Fact &fact : tip.facts)
        fact.sql = replaceParameters(fact.sql, parameters,
                                     {file, tip.line, tip.indicator, "tip " + tip.id + ": "});
    return tip;
}

} // namespace starvane::core
