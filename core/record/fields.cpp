// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/fields.h"

#include <algorithm>
#include <cassert>

namespace starvane::core {

namespace {

using enum FieldType;
using Words = std::string_view;

constexpr std::array<Words, 7> orderStates = {"unpaid",    "to_ship",   "shipped", "delivered",
                                              "completed", "cancelled", "refunded"};
constexpr std::array<Words, 3> parties = {"buyer", "seller", "platform"};
constexpr std::array<Words, 4> refundKinds = {"refund", "return", "exchange", "repair"};
constexpr std::array<Words, 5> refundStates = {"requested", "handled", "completed", "refused",
                                               "withdrawn"};
constexpr std::array<Words, 3> replyKinds = {"person", "robot", "auto"};
constexpr std::array<Words, 3> disputeKinds = {"dispute", "complaint", "chargeback"};
constexpr std::array<Words, 6> liabilities = {"pending", "seller",    "both",
                                              "buyer",   "withdrawn", "settled"};
constexpr std::array<Words, 6> penaltyKinds = {"cancellation",    "not_fulfilled",
                                               "late_confirmed",  "misleading_tracking",
                                               "we_late_arrival", "other"};

constexpr std::array orderFields = {
    Field{"order_no", Id, true},
    Field{"created_at", Time, true},
    Field{"paid_at", Time},
    Field{"released_at", Time},
    Field{"promised_hours", Hours},
    Field{"ship_by", Deadline},
    Field{"shipped_at", Time},
    Field{"collected_at", Time},
    Field{"deliver_by", Deadline},
    Field{"delivered_at", Time},
    Field{"completed_at", Time},
    Field{"cancelled_at", Time},
    Field{"cancelled_by", Choice, false, parties},
    Field{"cancel_reason", Text},
    Field{"status", Choice, false, orderStates},
    Field{"buyer", Buyer},
    Field{"buyer_level", Integer},
    Field{"amount", Money},
    Field{"currency", Currency},
    Field{"carrier", Text},
    Field{"tracking_no", Id},
    Field{"tracking_confirmed_at", Time},
    Field{"express", Boolean},
    Field{"country", Text},
    Field{"custom_made", Boolean},
    Field{"tracking_confirmed", Boolean}, // of a file that says so without the time
};

constexpr std::array shipmentFields = {
    Field{"order_no", Id},       Field{"tracking_no", Id},       Field{"shipped_at", Time},
    Field{"collected_at", Time}, Field{"delivered_at", Time},    Field{"carrier", Text},
    Field{"ship_by", Deadline},  Field{"promised_hours", Hours}, Field{"custom_made", Boolean},
};

constexpr std::array refundFields = {
    Field{"refund_no", Id},
    Field{"order_no", Id, true},
    Field{"requested_at", Time, true},
    Field{"first_handled_at", Time},
    Field{"completed_at", Time},
    Field{"reason", Text},
    Field{"kind", Choice, false, refundKinds},
    Field{"amount", Money},
    Field{"status", Choice, false, refundStates},
    Field{"by", Choice, false, parties},
    Field{"satisfied", Boolean},
};

constexpr std::array conversationFields = {
    Field{"conversation_no", Id},
    Field{"buyer", Buyer, true},
    Field{"started_at", Time, true},
    Field{"first_reply_at", Time},
    Field{"agent", Text},
    Field{"replied_by", Choice, false, replyKinds},
    Field{"official", Boolean},
    Field{"offline", Boolean},
    Field{"satisfied", Boolean},
    Field{"rated", Boolean},
};

constexpr std::array disputeFields = {
    Field{"dispute_no", Id},
    Field{"order_no", Id},
    Field{"opened_at", Time, true},
    Field{"first_reply_at", Time},
    Field{"closed_at", Time},
    Field{"kind", Choice, false, disputeKinds},
    Field{"liability", Choice, false, liabilities},
    Field{"platform_intervened", Boolean},
    Field{"appeal_won", Boolean},
    Field{"timed_out", Boolean},
};

constexpr std::array reviewFields = {
    Field{"review_no", Id},           Field{"order_no", Id},
    Field{"reviewed_at", Time, true}, Field{"stars", Real, true, {}, 1, 5},
    Field{"product_id", Id},          Field{"buyer", Buyer},
    Field{"is_default", Boolean},     Field{"returned", Boolean},
};

constexpr std::array readingFields = {
    Field{"indicator", Text, true},
    Field{"day", CalendarDay, true},
    Field{"value", Real},
    Field{"score", Real},
    Field{"peer", Real},
    Field{"excellent", Real},
};

constexpr std::array penaltyFields = {
    Field{"penalty_no", Id},        Field{"order_no", Id},
    Field{"issued_at", Time, true}, Field{"kind", Choice, false, penaltyKinds},
    Field{"amount", Money},         Field{"currency", Currency},
    Field{"dispute_status", Text},
};

constexpr std::array goodsFields = {
    Field{"product_id", Id},    Field{"sku", Id},      Field{"product", Text},
    Field{"quantity", Integer}, Field{"price", Money}, Field{"shipping", Money},
};

constexpr std::array<Words, recordKindCount> kindNames = {
    "order", "shipment", "refund", "conversation", "dispute", "review", "reading", "penalty"};

} // namespace

std::span<const Field> fieldsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Order:
        return orderFields;
    case RecordKind::Shipment:
        return shipmentFields;
    case RecordKind::Refund:
        return refundFields;
    case RecordKind::Conversation:
        return conversationFields;
    case RecordKind::Dispute:
        return disputeFields;
    case RecordKind::Review:
        return reviewFields;
    case RecordKind::Reading:
        return readingFields;
    case RecordKind::Penalty:
        return penaltyFields;
    }
    assert(false);
    return {};
}

std::span<const Field> lineFields()
{
    return goodsFields;
}

std::string_view nameOf(RecordKind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::optional<RecordKind> kindNamed(std::string_view name)
{
    const auto *const found = std::find(kindNames.begin(), kindNames.end(), name);
    if (found == kindNames.end())
        return std::nullopt;
    return static_cast<RecordKind>(found - kindNames.begin());
}

std::optional<std::size_t> fieldIndex(RecordKind kind, std::string_view name)
{
    const auto fields = fieldsOf(kind);
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [name](const Field &field) { return field.name == name; });
    if (found == fields.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

} // namespace starvane::core
