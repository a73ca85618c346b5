// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"

#include "app/json_parts.h"
#include "app/money.h"
#include "core/base/month.h"
#include "ui/words/names.h"

namespace starvane::app {

namespace {

const char *nameOf(core::RejectReason reason)
{
    switch (reason) {
    case core::RejectReason::Missing:
        return "missing";
    case core::RejectReason::NotADate:
        return "not_a_date";
    case core::RejectReason::NotANumber:
        return "not_a_number";
    case core::RejectReason::NotMoney:
        return "not_money";
    case core::RejectReason::NotADuration:
        return "not_a_duration";
    case core::RejectReason::NotABoolean:
        return "not_a_boolean";
    case core::RejectReason::DamagedId:
        return "damaged_id";
    case core::RejectReason::ContinuesNothing:
        return "continues_nothing";
    case core::RejectReason::OutOfRange:
        break;
    }
    return "out_of_range";
}

Json importedBatch(const core::Batch &batch)
{
    return {{"batch", static_cast<std::int64_t>(batch.id)},
            {"file", batch.file},
            {"layout", batch.layout},
            {"records", batch.records},
            {"encoding", batch.encoding},
            {"rows", batch.rows},
            {"added", batch.added},
            {"updated", batch.updated},
            {"unchanged", batch.unchanged},
            {"rejected", batch.rejected}};
}

Json listedBatch(const core::Batch &batch)
{
    return {{"batch", static_cast<std::int64_t>(batch.id)},
            {"file", batch.file},
            {"sha256", batch.sha256},
            {"rows", batch.rows},
            {"added", batch.added},
            {"updated", batch.updated},
            {"unchanged", batch.unchanged},
            {"rejected", batch.rejected},
            {"layout", batch.layout},
            {"encoding", batch.encoding},
            {"store", batch.store},
            {"records", batch.records},
            {"as_of", orNull(batch.asOf)}};
}

Json rejectedRow(core::BatchId batch, const core::Reject &reject)
{
    Json cells = Json::object();
    for (const auto &[column, value] : reject.cells)
        cells[column] = value;
    return {{"batch", static_cast<std::int64_t>(batch)},
            {"row", reject.row},
            {"column", reject.column},
            {"value", reject.value},
            {"reason", nameOf(reject.reason)},
            {"cells", cells}};
}

Json pointJson(const core::TrendPoint &point)
{
    return {{"day", core::toText(point.day)},
            {"numerator", orNull(point.numerator)},
            {"denominator", orNull(point.denominator)},
            {"value", orNull(point.value)},
            {"score", orNull(point.score)}};
}

Json dutyJson(const core::Duty &duty)
{
    return {{"id", duty.id},
            {"duty", duty.duty},
            {"record", duty.record},
            {"no", orNull(duty.no)},
            {"due_at", core::toText(duty.dueAt)},
            {"overdue", duty.isOverdue}};
}

Json penaltyJson(const core::PenaltySum &sum)
{
    return {{"month", core::toText(sum.month)},
            {"kind", sum.kind},
            {"expected_count", sum.expectedCount},
            {"expected", wholeUnits(sum.expected, sum.currency)},
            {"received_count", sum.receivedCount},
            {"received", wholeUnits(sum.received, sum.currency)},
            {"difference", wholeUnits(sum.difference(), sum.currency)},
            {"currency", sum.currency}};
}

Json recordJson(const core::EvidenceRecord &record, ui::Language language)
{
    return {{"record", record.kind},
            {"no", orNull(record.no)},
            {"at", core::toText(record.at)},
            {"value", orNull(record.value)},
            {"weight", record.weight},
            {"why", orNull(ui::reasonName(record, language).toStdString())},
            {"file", orNull(record.file)},
            {"row", record.row == 0 ? Json() : Json(record.row)}};
}

} // namespace

std::string storesJson(std::span<const core::Store> stores)
{
    return document(arrayOf(stores, [](const core::Store &store) {
        return Json{{"store", store.name}, {"platform", store.platform}};
    }));
}

std::string importJson(std::span<const core::Batch> batches)
{
    return document({{"batches", arrayOf(batches, importedBatch)}});
}

std::string batchesJson(std::span<const core::Batch> batches)
{
    return document(arrayOf(batches, listedBatch));
}

std::string rejectsJson(core::BatchId batch, std::span<const core::Reject> rejects)
{
    return document(arrayOf(
        rejects, [batch](const core::Reject &reject) { return rejectedRow(batch, reject); }));
}

std::string trendJson(std::span<const core::TrendPoint> trend)
{
    return document(arrayOf(trend, pointJson));
}

std::string recordsJson(std::span<const core::EvidenceRecord> records, ui::Language language)
{
    return document(arrayOf(records, [language](const core::EvidenceRecord &record) {
        return recordJson(record, language);
    }));
}

std::string dutiesJson(std::span<const core::Duty> duties)
{
    return document(arrayOf(duties, dutyJson));
}

std::string penaltiesJson(std::span<const core::PenaltySum> sums)
{
    return document(arrayOf(sums, penaltyJson));
}

std::string checkJson(std::span<const std::string> findings)
{
    if (findings.empty())
        return document({{"ok", true}});
    return document({{"ok", false}, {"findings", arrayOf(findings, [](const std::string &finding) {
                                         return Json(finding);
                                     })}});
}

} // namespace starvane::app
