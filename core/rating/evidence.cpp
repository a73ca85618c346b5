// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/evidence.h"

#include "core/ledger/record_sql.h"

namespace starvane::core {

namespace {

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
    record.file = row.text(6);
    record.row = static_cast<std::uint64_t>(row.integer(7));
    return record;
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
    const std::string sql = "SELECT no, at, verdict, weight, steps, (" + missed + "), "
        + sightingSql(rule.kind, "file", "e.id") + ", " + sightingSql(rule.kind, "s.row", "e.id")
        + " FROM (SELECT id, " + numberSql(rule.kind) + " AS no, " + indicator.at + " AS at, "
        + rule.sql.verdict + " AS verdict, " + rule.sql.weight + " AS weight, " + rule.sql.value
        + " AS steps FROM " + indicator.over + " WHERE "
        + scorer.windowSql(planned, on, evaluation.window) + ") AS e WHERE "
        + conditionSql(which, missed) + " ORDER BY at, id";
    std::vector<EvidenceRecord> records;
    Statement rows = database.prepare(withAsOf(sql, rule.asOf));
    while (rows.step())
        records.push_back(recordFrom(rows, rule.kind, indicator));
    return records;
}

} // namespace starvane::core
