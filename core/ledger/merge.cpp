// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/merge.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <span>
#include <tuple>

namespace starvane::core {

namespace {

constexpr char separator = '\x1f';

/// The field that holds the kind's own number; an empty one: it has none.
std::string_view numberField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Order:
        return "order_no";
    case RecordKind::Shipment:
        return "tracking_no";
    case RecordKind::Refund:
        return "refund_no";
    case RecordKind::Conversation:
        return "conversation_no";
    case RecordKind::Dispute:
        return "dispute_no";
    case RecordKind::Review:
        return "review_no";
    case RecordKind::Penalty:
        return "penalty_no";
    case RecordKind::Reading:
        return {};
    }
    assert(false);
    return {};
}

std::span<const std::string_view> identityFields(RecordKind kind)
{
    static constexpr std::array<std::string_view, 1> shipment = {"order_no"};
    static constexpr std::array<std::string_view, 2> refund = {"order_no", "requested_at"};
    static constexpr std::array<std::string_view, 2> conversation = {"buyer", "started_at"};
    static constexpr std::array<std::string_view, 3> dispute = {"order_no", "opened_at", "kind"};
    static constexpr std::array<std::string_view, 3> review = {"order_no", "product_id",
                                                               "reviewed_at"};
    static constexpr std::array<std::string_view, 2> reading = {"indicator", "day"};
    static constexpr std::array<std::string_view, 3> penalty = {"order_no", "issued_at", "kind"};
    switch (kind) {
    case RecordKind::Order:
        return {};
    case RecordKind::Shipment:
        return shipment;
    case RecordKind::Refund:
        return refund;
    case RecordKind::Conversation:
        return conversation;
    case RecordKind::Dispute:
        return dispute;
    case RecordKind::Review:
        return review;
    case RecordKind::Reading:
        return reading;
    case RecordKind::Penalty:
        return penalty;
    }
    assert(false);
    return {};
}

const Value &valueOf(const Record &record, std::string_view field)
{
    return record.values[fieldIndex(record.kind, field).value()];
}

void append(std::string &key, const Value &value)
{
    if (const auto *const text = std::get_if<std::string>(&value))
        key += *text;
    else if (const auto *const number = std::get_if<std::int64_t>(&value))
        key += std::to_string(*number);
}

bool isBlank(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

template <class Better>
std::optional<std::int64_t> chosenEvent(const Record &record, Better better)
{
    std::optional<std::int64_t> chosen;
    const auto fields = fieldsOf(record.kind);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto *const time = std::get_if<std::int64_t>(&record.values[i]);
        const bool isEvent = fields[i].type == FieldType::Time && (record.notEvents >> i & 1U) == 0;
        if (isEvent && time != nullptr && (!chosen || better(*time, *chosen)))
            chosen = *time;
    }
    return chosen;
}

/// How far a record has come: the place of its status among the states in order of progress.
std::ptrdiff_t progressOf(const Record &record)
{
    const auto fields = fieldsOf(record.kind);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool isState = fields[i].name == "status" || fields[i].name == "liability";
        const auto *const word = std::get_if<std::string>(&record.values[i]);
        if (isState && word != nullptr)
            return std::find(fields[i].choices.begin(), fields[i].choices.end(), *word)
                - fields[i].choices.begin();
    }
    return -1;
}

auto newness(const Telling &telling)
{
    return std::tuple(latestEvent(telling.record).value_or(INT64_MIN), progressOf(telling.record),
                      telling.exportedAt, telling.batch, telling.row);
}

/// Goods without a number of their own are told apart by product and SKU, else by title.
using GoodsKey = std::tuple<std::string, std::string, std::string>;

GoodsKey goodsKey(const OrderLine &line)
{
    const bool hasId = !line.productId.empty() || !line.sku.empty();
    return {line.productId, line.sku, hasId ? std::string() : line.product};
}

void overlay(OrderLine &line, const OrderLine &newer)
{
    if (!newer.product.empty())
        line.product = newer.product;
    if (newer.quantity)
        line.quantity = newer.quantity;
    if (newer.price)
        line.price = newer.price;
    if (newer.shipping)
        line.shipping = newer.shipping;
}

/// The how-many-th line of its key each line is within its batch: for each telling, for each line.
/// @p tellings in the order of batches and rows.
std::vector<std::vector<int>> countWithinBatches(const std::vector<Telling> &tellings)
{
    std::map<std::pair<std::int64_t, GoodsKey>, int> seen;
    std::vector<std::vector<int>> places;
    for (const Telling &telling : tellings) {
        std::vector<int> &own = places.emplace_back();
        for (const OrderLine &line : telling.record.lines)
            own.push_back(seen[{telling.batch, goodsKey(line)}]++);
    }
    return places;
}

std::vector<OrderLine>
mergeLines(const std::vector<Telling> &tellings, const std::vector<std::size_t> &oldestFirst)
{
    const auto places = countWithinBatches(tellings);
    std::map<std::pair<GoodsKey, int>, OrderLine> merged;
    for (const std::size_t i : oldestFirst) {
        const auto &lines = tellings[i].record.lines;
        for (std::size_t j = 0; j < lines.size(); ++j) {
            const auto [place, isNew] =
                merged.try_emplace({goodsKey(lines[j]), places[i][j]}, lines[j]);
            if (!isNew)
                overlay(place->second, lines[j]);
        }
    }
    std::vector<OrderLine> lines;
    lines.reserve(merged.size());
    for (auto &[key, line] : merged)
        lines.push_back(std::move(line));
    return lines;
}

} // namespace

bool lacksNumber(const Record &record)
{
    const std::string_view number = numberField(record.kind);
    return number.empty() || isBlank(valueOf(record, number));
}

std::string identityOf(const Record &record)
{
    std::string key;
    if (!lacksNumber(record)) {
        append(key, valueOf(record, numberField(record.kind)));
        const auto order = fieldIndex(record.kind, "order_no");
        if (record.kind != RecordKind::Order && order && !isBlank(record.values[*order])) {
            key += separator;
            append(key, record.values[*order]);
        }
        return key;
    }
    for (const std::string_view field : identityFields(record.kind)) {
        key += separator;
        append(key, valueOf(record, field));
    }
    return key;
}

std::optional<std::int64_t> latestEvent(const Record &record)
{
    return chosenEvent(record, [](std::int64_t a, std::int64_t b) { return a > b; });
}

std::optional<std::int64_t> earliestEvent(const Record &record)
{
    return chosenEvent(record, [](std::int64_t a, std::int64_t b) { return a < b; });
}

Record merge(std::vector<Telling> tellings)
{
    assert(!tellings.empty());
    std::sort(tellings.begin(), tellings.end(), [](const Telling &a, const Telling &b) {
        return std::pair(a.batch, a.row) < std::pair(b.batch, b.row);
    });
    std::vector<std::size_t> oldestFirst(tellings.size());
    for (std::size_t i = 0; i < tellings.size(); ++i)
        oldestFirst[i] = i;
    std::sort(oldestFirst.begin(), oldestFirst.end(), [&tellings](std::size_t a, std::size_t b) {
        return newness(tellings[a]) < newness(tellings[b]);
    });
    Record merged = tellings[oldestFirst.front()].record;
    for (const std::size_t i : oldestFirst) {
        const auto &values = tellings[i].record.values;
        for (std::size_t j = 0; j < values.size(); ++j) {
            if (!isBlank(values[j]))
                merged.values[j] = values[j];
        }
    }
    merged.lines = mergeLines(tellings, oldestFirst);
    return merged;
}

} // namespace starvane::core
