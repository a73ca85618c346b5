// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace starvane::core {

enum class RecordKind : std::uint8_t {
    Order,
    Shipment,
    Refund,
    Conversation,
    Dispute,
    Review,
    Reading,
    Penalty
};
constexpr std::size_t recordKindCount = 8;

enum class FieldType : std::uint8_t {
    Id, // a text that may be a long number
    Text,
    Time, // something that happened: counts for a row's event time
    Deadline, // a time that is no event
    Hours, // a duration, whole hours
    Integer,
    Real,
    Money,
    Currency,
    Boolean,
    Choice, // one of `choices`
    Buyer, // a person: kept as a keyed hash
    CalendarDay, // as days since 1970-01-01
};

struct Field {
    std::string_view name; // the same in layouts, database, packs and JSON
    FieldType type = FieldType::Text;
    bool required = false;
    std::span<const std::string_view> choices = {}; // in ascending order of progress
    double lowest = std::numeric_limits<double>::lowest(); // of a Real
    double highest = std::numeric_limits<double>::max();
};

/// The fields of a kind, in the order of the database's columns. An order's lines are not among
/// them.
[[nodiscard]] std::span<const Field> fieldsOf(RecordKind kind);
/// The fields of an order's line: product_id, sku, product, quantity, price, shipping.
[[nodiscard]] std::span<const Field> lineFields();
/// "order", "shipment" …
[[nodiscard]] std::string_view nameOf(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> kindNamed(std::string_view name);
/// The place of a field among fieldsOf(kind).
[[nodiscard]] std::optional<std::size_t> fieldIndex(RecordKind kind, std::string_view name);

} // namespace starvane::core
