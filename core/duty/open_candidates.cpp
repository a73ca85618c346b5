// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duty/open_candidates.h"

#include "core/rating/coverage.h"
#include "core/rating/rule_functions.h"
#include "core/rating/rule_sql.h"

#include <array>
#include <set>

namespace starvane::core {

namespace {

/// After so many days a rule is asked again whether it opened by itself.
constexpr std::array askedAgain = {std::chrono::days{1}, std::chrono::days{7},
                                   std::chrono::days{30}};

std::int64_t epoch(Instant instant)
{
    return instant.time_since_epoch().count();
}

std::string candidatesSql(std::int64_t view)
{
    return "id IN (SELECT record FROM open_candidate WHERE view = " + std::to_string(view) + ")";
}

/// 1 where a rule has something open later that it has not now, though the record's time is over.
std::string opensByItselfSql(const DutyRule &rule, const StoreRules &rules, Instant now)
{
    const std::string isOpen = "coalesce((" + rule.open + "), 0)";
    std::string later;
    for (const std::chrono::days days : askedAgain)
        later += (later.empty() ? "" : " OR ") + dutySql(isOpen, rule, rules, now + days);
    return dutySql("(" + rule.at + ") <= :now AND NOT " + isOpen, rule, rules, now) + " AND ("
        + later + ")";
}

} // namespace

OpenCandidates::OpenCandidates(Database &database, const StoreRules &rules)
    : m_database(database)
    , m_rules(rules)
{
}

void OpenCandidates::forget(Database &database, StoreId store)
{
    database.prepare("DELETE FROM open_view WHERE store = ?1")
        .with(static_cast<std::int64_t>(store))
        .run();
}

void OpenCandidates::update(const TouchedDays &touched)
{
    const auto store = static_cast<std::int64_t>(m_rules.store().id);
    const auto asOf = Coverage(m_database, store).latest();
    if (touched.isEverything() || !asOf)
        forget(m_database, m_rules.store().id);
    if (!asOf)
        return;
    installRuleFunctions(m_database, m_rules.facts());
    const auto views = DutyView::of(m_rules);
    removeOthers(views, m_rules.zone().dayOf(*asOf));
    for (const DutyView &view : views)
        update(view, *asOf, touched);
}

/// What was kept under other rules does not follow the records.
void OpenCandidates::removeOthers(const std::vector<DutyView> &views, Day on)
{
    std::set<std::string, std::less<>> questions;
    for (const DutyView &view : views)
        questions.insert(view.question(on));
    Statement remove = m_database.prepare("DELETE FROM open_view WHERE id = ?1");
    Statement rows = m_database.prepare("SELECT id, question FROM open_view WHERE store = ?1");
    rows.with(static_cast<std::int64_t>(m_rules.store().id));
    std::vector<std::int64_t> others;
    while (rows.step()) {
        if (!questions.contains(rows.text(1)))
            others.push_back(rows.integer(0));
    }
    for (const std::int64_t id : others)
        remove.with(id).run();
}

void OpenCandidates::update(const DutyView &view, Instant asOf, const TouchedDays &touched)
{
    const std::string question = view.question(m_rules.zone().dayOf(asOf));
    Kept kept = find(question);
    std::string where = view.recentSql(asOf);
    if (kept.id != 0 && kept.asOf <= asOf) {
        addTouched(view, kept.id, touched);
        where = candidatesSql(kept.id);
    } else if (kept.id == 0) {
        kept.id = add(question);
    }
    if (const auto records = among(view, asOf, where))
        write(kept.id, asOf, *records);
    else
        m_database.prepare("DELETE FROM open_view WHERE id = ?1").with(kept.id).run();
}

/// Every changed record of the view's kind: a row of a view changes with its own record, and with
/// those of the same order.
void OpenCandidates::addTouched(const DutyView &view, std::int64_t id, const TouchedDays &touched)
{
    const auto store = static_cast<std::int64_t>(m_rules.store().id);
    const RecordKind kind = kindOfView(view.name()).value(); // checked when the pack was loaded
    const std::string insert = "INSERT OR IGNORE INTO open_candidate SELECT ?1, id FROM "
        + std::string(nameOf(kind)) + "_record WHERE store = ?2 AND ";
    if (fieldIndex(kind, "order_no")) {
        Statement ofOrder = m_database.prepare(insert + "order_no = ?3");
        for (const std::string &number : touched.orderNumbers())
            ofOrder.with(id, store, number).run();
    }
    for (const DutyRule *const duty : view.duties()) {
        const auto field = fieldIndex(kind, duty->at);
        if (!field)
            continue;
        Statement ofDay =
            m_database.prepare(insert + duty->at + " >= ?3 AND " + duty->at + " < ?4");
        for (const Day day : touched.days(kind, *field))
            ofDay
                .with(id, store, epoch(m_rules.zone().startOf(day)),
                      epoch(m_rules.zone().startOf(day + std::chrono::days{1})))
                .run();
    }
}

std::optional<std::vector<std::int64_t>>
OpenCandidates::among(const DutyView &view, Instant asOf, const std::string &where)
{
    std::string columns;
    for (const DutyRule *const duty : view.duties())
        columns += ", (" + dutySql(duty->at, *duty, m_rules, asOf) + "), "
            + DutyView::deadlineSql(*duty, m_rules, asOf) + ", "
            + opensByItselfSql(*duty, m_rules, asOf);
    std::vector<std::int64_t> records;
    Statement rows = view.rows(m_database, columns, where);
    while (rows.step()) {
        bool isCandidate = false;
        int column = 0;
        for (const DutyRule *const duty : view.duties()) {
            const auto at = rows.optionalInteger(++column);
            const auto due = rows.optionalInteger(++column);
            if (rows.optionalInteger(++column).value_or(0) != 0)
                return std::nullopt;
            isCandidate = isCandidate || (at && *at > epoch(asOf))
                || (due && isListed(*duty, Instant{std::chrono::seconds{*due}}, asOf));
        }
        if (isCandidate)
            records.push_back(rows.integer(0));
    }
    return records;
}

void OpenCandidates::write(std::int64_t id, Instant asOf, const std::vector<std::int64_t> &records)
{
    m_database.prepare("UPDATE open_view SET as_of = ?2 WHERE id = ?1").with(id, epoch(asOf)).run();
    m_database.prepare("DELETE FROM open_candidate WHERE view = ?1").with(id).run();
    Statement insert = m_database.prepare("INSERT INTO open_candidate VALUES (?1, ?2)");
    for (const std::int64_t record : records)
        insert.with(id, record).run();
}

std::int64_t OpenCandidates::add(const std::string &question)
{
    m_database.prepare("INSERT INTO open_view(store, question, as_of) VALUES (?1, ?2, 0)")
        .with(static_cast<std::int64_t>(m_rules.store().id), question)
        .run();
    return m_database.lastRowId();
}

OpenCandidates::Kept OpenCandidates::find(const std::string &question)
{
    Statement kept =
        m_database.prepare("SELECT id, as_of FROM open_view WHERE store = ?1 AND question = ?2");
    if (!kept.with(static_cast<std::int64_t>(m_rules.store().id), question).step())
        return {};
    return {kept.integer(0), Instant{std::chrono::seconds{kept.integer(1)}}};
}

std::optional<std::string> OpenCandidates::sql(const DutyView &view, Instant now)
{
    const Kept kept = find(view.question(m_rules.zone().dayOf(now)));
    return kept.id != 0 && kept.asOf <= now ? std::optional(candidatesSql(kept.id)) : std::nullopt;
}

} // namespace starvane::core
