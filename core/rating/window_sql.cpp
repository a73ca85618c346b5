// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/window_sql.h"

#include "core/rating/measure_sums.h"

namespace starvane::core {

std::string windowSql(const StoreRules &rules, const Zone &zone, const Indicator &indicator,
                      const RuleSql &rule, Day on, DayRange window)
{
    const auto epoch = [](Instant instant) {
        return std::to_string(instant.time_since_epoch().count());
    };
    const std::string &last = rule.lastAsked;
    const std::string counts = last.empty() ? std::string()
                                            : " AND coalesce(" + last + ", "
            + std::to_string(noLastDay) + ") >= " + std::to_string(on.time_since_epoch().count());
    return "store = " + std::to_string(static_cast<std::int64_t>(rules.store().id)) + " AND "
        + indicator.at + " >= " + epoch(zone.startOf(window.first)) + " AND " + indicator.at + " < "
        + epoch(zone.startOf(window.last + std::chrono::days{1})) + counts;
}

} // namespace starvane::core
