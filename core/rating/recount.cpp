// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/recount.h"

#include "core/ledger/record_sql.h"
#include "core/rating/window_sql.h"

#include <algorithm>

namespace starvane::core {

namespace {

/// A record as one count and the other judge it; null where it is in one of them alone.
struct Pair {
    const JudgedRecord *before = nullptr;
    const JudgedRecord *after = nullptr;

    [[nodiscard]] const JudgedRecord &any() const { return before != nullptr ? *before : *after; }
    [[nodiscard]] bool isChanged() const
    {
        return before == nullptr || after == nullptr || !before->isJudgedLike(*after);
    }
};

/// The records of two counts, each in order of id.
std::vector<Pair>
changedPairs(const std::vector<JudgedRecord> &before, const std::vector<JudgedRecord> &after)
{
    std::vector<Pair> pairs;
    auto one = before.begin();
    auto other = after.begin();
    while (one != before.end() || other != after.end()) {
        Pair pair;
        const bool hasOne = one != before.end();
        const bool hasOther = other != after.end();
        if (hasOne && (!hasOther || one->id <= other->id))
            pair.before = &*one;
        if (hasOther && (!hasOne || other->id <= one->id))
            pair.after = &*other;
        one += pair.before != nullptr ? 1 : 0;
        other += pair.after != nullptr ? 1 : 0;
        if (pair.isChanged())
            pairs.push_back(pair);
    }
    return pairs;
}

JudgedRecord recordFrom(const Statement &row)
{
    JudgedRecord record;
    record.id = row.integer(0);
    record.at = Instant{std::chrono::seconds{row.integer(1)}};
    record.verdict = row.integer(2);
    record.weight = row.integer(3);
    record.steps = row.integer(4);
    if (record.verdict < 0)
        record.shown = Verdict::Excluded;
    else if (row.integer(5) != 0)
        record.shown = Verdict::Missed;
    return record;
}

} // namespace

bool JudgedRecord::isJudgedLike(const JudgedRecord &other) const
{
    const bool isOut = verdict < 0 && other.verdict < 0;
    return isOut || (verdict == other.verdict && weight == other.weight && steps == other.steps);
}

Recount::Recount(Database &database, const StoreRules &rules, const RatingPlan &plan,
                 const PlannedIndicator &planned, Day on)
    : m_database(database)
    , m_rules(rules)
    , m_indicator(*planned.indicator)
    , m_rule(plan.rules[planned.ruleOn(on)])
    , m_on(on)
    , m_missed(CardScorer::missedSql(m_indicator, rules.benchmark(m_indicator, on)))
{
}

std::string Recount::ruleText() const
{
    return m_rule.view + ' ' + m_rule.at + ' ' + m_rule.sql.verdict + ' ' + m_rule.sql.weight + ' '
        + m_rule.sql.value;
}

std::vector<JudgedRecord> Recount::records(const Terms &terms)
{
    RuleFacts facts = m_rules.facts();
    facts.zone = terms.zone;
    installRuleFunctions(m_database, facts);
    const std::string sql = terms.with + "SELECT id, at, verdict, weight, steps, (" + m_missed
        + ") FROM (SELECT id, " + m_rule.at + " AS at, " + m_rule.sql.verdict + " AS verdict, "
        + m_rule.sql.weight + " AS weight, " + m_rule.sql.value + " AS steps FROM " + m_rule.view
        + " WHERE " + windowSql(m_rules, terms.zone, m_indicator, m_rule.sql, m_on, terms.window)
        + ") ORDER BY id";
    std::vector<JudgedRecord> records;
    {
        Statement rows = m_database.prepare(withAsOf(sql, terms.asOf));
        while (rows.step())
            records.push_back(recordFrom(rows));
    }
    installRuleFunctions(m_database, m_rules.facts());
    return records;
}

std::optional<double> Recount::value(const std::vector<JudgedRecord> &records) const
{
    std::int64_t weight = 0;
    std::int64_t weighted = 0;
    for (const JudgedRecord &record : records) {
        if (record.verdict < 0)
            continue;
        const bool isInNumerator = (record.verdict == verdictMissed) == m_rule.missedCounts;
        weight += record.weight;
        weighted += record.weight * (m_rule.isMean ? record.steps : std::int64_t{isInNumerator});
    }
    if (weight == 0)
        return std::nullopt;
    const double mean = static_cast<double>(weighted) / static_cast<double>(weight)
        / stepsPerUnit(m_indicator.unit);
    return blended(m_rules, m_indicator, m_on, mean);
}

Changes
Recount::changes(const std::vector<JudgedRecord> &before, const std::vector<JudgedRecord> &after)
{
    const auto shown = [](const JudgedRecord *record) {
        return record != nullptr ? std::optional(record->shown) : std::nullopt;
    };
    std::vector<Pair> pairs = changedPairs(before, after);
    Changes changes{static_cast<std::int64_t>(pairs.size()), {}};
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.any().at < b.any().at; });
    pairs.resize(std::min(pairs.size(), Explanation::mostRecords));
    Statement told =
        m_database.prepare("SELECT " + numberSql(m_rule.kind) + ", "
                           + sightingSql(m_rule.kind, "file", m_rule.view + ".id") + ", "
                           + sightingSql(m_rule.kind, "s.row", m_rule.view + ".id") + " FROM "
                           + m_rule.view + " WHERE id = ?1");
    for (const Pair &pair : pairs) {
        ChangedRecord record{std::string(nameOf(m_rule.kind)),
                             {},
                             pair.any().at,
                             shown(pair.before),
                             shown(pair.after),
                             {},
                             0};
        told.with(pair.any().id);
        if (told.step()) {
            record.no = told.text(0);
            record.file = told.text(1);
            record.row = static_cast<std::uint64_t>(told.integer(2));
        }
        changes.records.push_back(std::move(record));
    }
    return changes;
}

} // namespace starvane::core
