// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duty/duty_view.h"

#include "core/rating/rule_sql.h"
#include "core/rating/view_source.h"

#include <algorithm>

namespace starvane::core {

namespace {

/// No deadline is later than this after its record's time.
constexpr std::chrono::days longestTime{184};

/// The rule's SQL but for :now.
std::string sqlOn(const std::string &sql, const DutyRule &rule, const StoreRules &rules, Day on)
{
    const BrokenRules blame{rules.pack().folder / "duties.toml", rule.line, rule.id, {}};
    return replaceParameters(sql, rules.parameters(on), blame);
}

} // namespace

std::string
dutySql(const std::string &sql, const DutyRule &rule, const StoreRules &rules, Instant now)
{
    return withMoment(sqlOn(sql, rule, rules, rules.zone().dayOf(now)), "now", now);
}

bool isListed(const DutyRule &rule, Instant dueAt, Instant now)
{
    return !rule.listedDays || now - dueAt <= std::chrono::days{*rule.listedDays};
}

DutyView::DutyView(const StoreRules &rules, std::string name)
    : m_rules(&rules)
    , m_name(std::move(name))
{
}

std::vector<DutyView> DutyView::of(const StoreRules &rules)
{
    std::vector<DutyView> views;
    for (const DutyRule &rule : rules.pack().duties) {
        auto view = std::ranges::find(views, rule.over, &DutyView::m_name);
        if (view == views.end())
            view = views.insert(views.end(), DutyView(rules, rule.over));
        view->m_duties.push_back(&rule);
    }
    return views;
}

std::string DutyView::deadlineSql(const DutyRule &rule, const StoreRules &rules, Instant now)
{
    return dutySql("CASE WHEN (" + rule.open + ") THEN (" + rule.due + ") END", rule, rules, now);
}

std::string DutyView::recentSql(Instant now) const
{
    std::string sql;
    for (const DutyRule *const duty : m_duties) {
        if (!duty->listedDays)
            return "1";
        const Instant first = now - longestTime - std::chrono::days{*duty->listedDays};
        sql += (sql.empty() ? "(" : " OR (") + dutySql(duty->at, *duty, *m_rules, now)
            + ") >= " + std::to_string(first.time_since_epoch().count());
    }
    return "(" + sql + ")";
}

std::string DutyView::question(Day on) const
{
    std::string question = m_name + '\n' + m_rules->zone().name();
    for (const DutyRule *const duty : m_duties) {
        for (const std::string &sql : {duty->at, duty->open, duty->due})
            question += '\n' + sqlOn(sql, *duty, *m_rules, on);
        question += '\n' + std::to_string(duty->listedDays.value_or(-1));
    }
    return question + m_rules->facts().fingerprint(question);
}

Statement
DutyView::rows(Database &database, const std::string &columns, const std::string &where) const
{
    // The sign has the table read in its own order, and not through the index by key.
    Statement rows = database.prepare(
        "SELECT id" + columns + " FROM "
        + viewSource(database, m_name, "id" + columns, "+store = ?1 AND " + where));
    rows.with(static_cast<std::int64_t>(m_rules->store().id));
    return rows;
}

} // namespace starvane::core
