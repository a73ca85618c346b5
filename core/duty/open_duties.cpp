// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duty/open_duties.h"

#include "core/duty/open_candidates.h"

namespace starvane::core {

namespace {

void readView(Database &database, const DutyView &view, Instant now, const std::string &where,
              std::vector<OpenRecord> &found)
{
    std::string columns;
    for (const DutyRule *const duty : view.duties())
        columns += ", iif(" + dutySql("(" + duty->at + ") <= :now", *duty, view.rules(), now) + ", "
            + DutyView::deadlineSql(*duty, view.rules(), now) + ", NULL)";
    Statement rows = view.rows(database, columns, where);
    while (rows.step()) {
        int column = 0;
        for (const DutyRule *const duty : view.duties()) {
            const auto due = rows.optionalInteger(++column);
            if (!due)
                continue;
            const OpenRecord record{duty, rows.integer(0), Instant{std::chrono::seconds{*due}}};
            if (isListed(*duty, record.dueAt, now))
                found.push_back(record);
        }
    }
}

} // namespace

std::vector<OpenRecord> findOpenRecords(Database &database, const StoreRules &rules, Instant now)
{
    OpenCandidates candidates(database, rules);
    std::vector<OpenRecord> found;
    for (const DutyView &view : DutyView::of(rules))
        readView(database, view, now, candidates.sql(view, now).value_or(view.recentSql(now)),
                 found);
    return found;
}

} // namespace starvane::core
