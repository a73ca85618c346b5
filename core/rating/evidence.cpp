// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/evidence.h"

#include "core/ledger/record_sql.h"
#include "core/rating/dimension_sql.h"
#include "core/rating/record_keys.h"
#include "core/rating/view_source.h"

#include <unordered_map>

namespace starvane::core {

namespace {

constexpr int rowBits = 32;

/// Where the newest of a record was told: batch and row in one number, for it is looked up for
/// every record.
std::string placeSql(RecordKind kind)
{
    return sightingSql(kind, "(s.batch << " + std::to_string(rowBits) + ") + s.row",
                       std::string(dimensionRow) + ".id");
}

using Files = std::unordered_map<std::int64_t, std::string>;

Files filesOf(Database &database, const Store &store)
{
    Files files;
    Statement rows = database.prepare("SELECT id, file FROM batch WHERE store = ?1");
    rows.with(static_cast<std::int64_t>(store.id));
    while (rows.step())
        files.emplace(rows.integer(0), rows.text(1));
    return files;
}

std::string conditionSql(Verdict which, const std::string &missed)
{
    switch (which) {
    case Verdict::Counted:
        return "verdict >= 0";
    case Verdict::Missed:
        return "verdict >= 0 AND (" + missed + ")";
    case Verdict::Excluded:
        return "verdict < 0";
    }
    return "0";
}

void fillReason(std::int64_t verdict, const Indicator &indicator, EvidenceRecord &record)
{
    record.verdict = Verdict::Excluded;
    if (verdict == verdictPending) {
        record.leftOut = LeftOut::NotDueYet;
    } else if (verdict == verdictNoValue) {
        record.leftOut = LeftOut::NoValue;
    } else {
        record.leftOut = LeftOut::ByRule;
        record.why = indicator.excludes.at(static_cast<std::size_t>(-1 - verdict)).why;
    }
}

void fillPlace(std::int64_t sighting, const Files &files, EvidenceRecord &record)
{
    const std::int64_t batch = sighting >> rowBits;
    record.batch = BatchId{batch};
    record.row = static_cast<std::uint64_t>(sighting - (batch << rowBits));
    if (const auto file = files.find(batch); file != files.end())
        record.file = file->second;
}

EvidenceRecord recordFrom(const Statement &row, RecordKind kind, const Indicator &indicator)
{
    EvidenceRecord record;
    record.kind = nameOf(kind);
    record.no = row.text(0);
    record.at = Instant{std::chrono::seconds{row.integer(1)}};
    const std::int64_t verdict = row.integer(2);
    if (verdict < 0)
        fillReason(verdict, indicator, record);
    else
        record.verdict = row.integer(5) != 0 ? Verdict::Missed : Verdict::Counted;
    record.weight = static_cast<double>(row.integer(3)) / 1000;
    if (!row.isNull(4) && verdict >= 0)
        record.value = row.real(4) / stepsPerUnit(indicator.unit);
    if (!row.isNull(6))
        record.due = Instant{std::chrono::seconds{row.integer(6)}};
    return record;
}

/// The dimensions that apply to a kind, and their keys as columns that follow others.
struct KeyColumns {
    explicit KeyColumns(RecordKind recordKind)
        : kind(recordKind)
    {
        for (const Dimension dimension : dimensions) {
            const std::string key = dimensionSql(kind, dimension);
            if (key.empty())
                continue;
            sql += ", " + key;
            found.push_back(dimension);
        }
    }

    void fill(const Statement &row, int firstColumn, EvidenceRecord &record) const
    {
        for (const Dimension dimension : found)
            appendKeys(kind, dimension, row.text(firstColumn++), record.keys);
    }

    RecordKind kind;
    std::string sql;
    std::vector<Dimension> found;
};

/// Number, time, verdict, weight, value, whether it is missed, deadline, sighting, keys.
std::string evidenceSql(Database &database, const Indicator &indicator, const MeasureRule &rule,
                        const std::string &window, const std::string &missed, Verdict which,
                        const KeyColumns &keys)
{
    const std::string measured = numberSql(rule.kind) + " AS number, " + indicator.at
        + " AS placed_at, " + rule.sql.verdict + " AS verdict, " + rule.sql.weight + " AS weight, "
        + rule.sql.value + " AS steps, " + rule.sql.due + " AS due";
    // The limit keeps the verdict's expression from being worked out in every place of its name.
    return "SELECT number, placed_at, verdict, weight, steps, (" + missed + "), due, "
        + placeSql(rule.kind) + keys.sql + " FROM (SELECT *, " + measured + " FROM "
        + viewSource(database, indicator.over, measured + keys.sql, window) + " LIMIT -1) AS "
        + dimensionRow + " WHERE " + conditionSql(which, missed) + " ORDER BY placed_at, id";
}

} // namespace

std::vector<EvidenceRecord> findEvidence(Database &database, const StoreRules &rules,
                                         const RatingPlan &plan, CardScorer &scorer,
                                         const PlannedIndicator &planned, Day on, Verdict which)
{
    const Indicator &indicator = *planned.indicator;
    const Evaluation evaluation = scorer.evaluate(planned, on, std::nullopt);
    if (evaluation.covered == Covered::None)
        return {};
    installRuleFunctions(database, rules.facts());
    const MeasureRule &rule = plan.rules[planned.ruleOn(on)];
    const std::string missed = CardScorer::missedSql(indicator, evaluation.benchmark);
    const KeyColumns keys(rule.kind);
    const std::string sql =
        evidenceSql(database, indicator, rule, scorer.windowSql(planned, on, evaluation.window),
                    missed, which, keys);
    const Files files = filesOf(database, rules.store());
    std::vector<EvidenceRecord> records;
    Statement rows = database.prepare(withAsOf(sql, rule.asOf));
    while (rows.step()) {
        records.push_back(recordFrom(rows, rule.kind, indicator));
        fillPlace(rows.integer(7), files, records.back());
        keys.fill(rows, 8, records.back());
    }
    return records;
}

} // namespace starvane::core
