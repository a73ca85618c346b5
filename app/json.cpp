// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace starvane::app {

namespace {

using Json = nlohmann::ordered_json; // keys stay in the order they are written here

/// Bytes that are no UTF-8 (a file name may hold such) become U+FFFD.
std::string document(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

template <class T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

Json orNull(const std::optional<core::Instant> &instant)
{
    return instant ? Json(core::toText(*instant)) : Json();
}

Json orNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

template <class T, class F>
Json arrayOf(const std::vector<T> &values, F toJson)
{
    Json array = Json::array();
    for (const T &value : values)
        array.push_back(toJson(value));
    return array;
}

template <class T, class F>
Json arrayOf(std::span<const T> values, F toJson)
{
    Json array = Json::array();
    for (const T &value : values)
        array.push_back(toJson(value));
    return array;
}

const char *nameOf(core::Unit unit)
{
    switch (unit) {
    case core::Unit::Percent:
        return "percent";
    case core::Unit::Hours:
        return "hours";
    case core::Unit::Days:
        return "days";
    case core::Unit::Stars:
        return "stars";
    case core::Unit::Points:
        break;
    }
    return "points";
}

const char *nameOf(core::Basis basis)
{
    switch (basis) {
    case core::Basis::Computed:
        return "computed";
    case core::Basis::Official:
        return "official";
    case core::Basis::None:
        break;
    }
    return "none";
}

const char *nameOf(core::Source source)
{
    switch (source) {
    case core::Source::Rule:
        return "rule";
    case core::Source::Assumed:
        return "assumed";
    case core::Source::Seller:
        return "seller";
    case core::Source::Official:
        break;
    }
    return "official";
}

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

Json indicatorJson(const core::IndicatorScore &indicator)
{
    Json json = {{"id", indicator.id},
                 {"module", orNull(indicator.module)},
                 {"from", core::toText(indicator.window.first)},
                 {"to", core::toText(indicator.window.last)},
                 {"numerator", orNull(indicator.numerator)},
                 {"denominator", orNull(indicator.denominator)},
                 {"value", orNull(indicator.value)},
                 {"unit", nameOf(indicator.unit)},
                 {"score", orNull(indicator.score)},
                 {"weak", indicator.weak},
                 {"basis", nameOf(indicator.basis)},
                 {"small_sample", indicator.smallSample},
                 {"partial", indicator.partial},
                 {"counted", indicator.counted},
                 {"missed", indicator.missed},
                 {"excluded", indicator.excluded},
                 {"peer", orNull(indicator.peer)},
                 {"excellent", orNull(indicator.excellent)},
                 {"share", indicator.share}};
    if (indicator.basis == core::Basis::None)
        json["missing"] = indicator.missing;
    return json;
}

Json tipJson(const core::Tip &tip)
{
    return {{"id", tip.id}, {"indicator", tip.indicator}, {"gain", tip.gain}};
}

Json pointJson(const core::TrendPoint &point)
{
    return {{"day", core::toText(point.day)},
            {"numerator", orNull(point.numerator)},
            {"denominator", orNull(point.denominator)},
            {"value", orNull(point.value)},
            {"score", orNull(point.score)}};
}

Json recordJson(const core::EvidenceRecord &record, ui::Language language)
{
    return {{"record", record.kind},
            {"no", orNull(record.no)},
            {"at", core::toText(record.at)},
            {"value", orNull(record.value)},
            {"weight", record.weight},
            {"why", orNull(ui::pick(record.why, language).toStdString())},
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

std::string scoreJson(const core::ScoreCard &card)
{
    return document({{"store", card.store},
                     {"platform", card.platform},
                     {"card", card.card},
                     {"version", core::toText(card.version)},
                     {"on", core::toText(card.on)},
                     {"as_of", orNull(card.asOf)},
                     {"composite", orNull(card.composite)},
                     {"stars", orNull(card.stars)},
                     {"stars_basis", nameOf(card.starsSource)},
                     {"indicators", arrayOf(card.indicators, indicatorJson)},
                     {"tips", arrayOf(card.tips, tipJson)}});
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

std::string checkJson(std::span<const std::string> findings)
{
    if (findings.empty())
        return document({{"ok", true}});
    return document({{"ok", false}, {"findings", arrayOf(findings, [](const std::string &finding) {
                                         return Json(finding);
                                     })}});
}

} // namespace starvane::app
