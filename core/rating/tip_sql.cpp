// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/tip_sql.h"

namespace starvane::core {

std::string evidenceSql(const Indicator &indicator, const RuleSql &rule, const std::string &missed,
                        const std::string &where)
{
    return "(SELECT *, " + rule.due + " AS due_at, " + rule.done + " AS done_at, verdict >= 0 AS"
        " counted, verdict >= 0 AND (" + missed + ") AS missed FROM (SELECT *, " + rule.verdict
        + " AS verdict, " + rule.value + " AS steps FROM " + indicator.over + " WHERE " + where
        + ")) AS evidence";
}

std::string numbersSql(const TipRule &tip, const std::string &evidence)
{
    std::string columns;
    for (const Fact &fact : tip.facts) {
        if (fact.kind == Fact::Kind::Number)
            columns += (columns.empty() ? "(" : ", (") + fact.sql + ")";
    }
    return columns.empty() ? std::string() : "SELECT " + columns + " FROM " + evidence;
}

std::string mostSql(const Fact &fact, const std::string &evidence)
{
    return "SELECT (" + fact.sql + ") AS what, count(*), sum(count(*)) OVER () FROM " + evidence
        + " WHERE missed AND (" + fact.sql + ") IS NOT NULL GROUP BY what ORDER BY 2 DESC, 1 LIMIT "
        + std::to_string(fact.limit);
}

} // namespace starvane::core
