// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace starvane::core {

/// Blank; a time (UTC epoch seconds), integer, boolean (0 or 1) or money (minor units); a real; a
/// text. A choice is its word as text.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

/// One kind of goods in an order. Money in minor units of the order's currency.
struct OrderLine {
    std::string productId;
    std::string sku;
    std::string product;
    std::optional<std::int64_t> quantity;
    std::optional<std::int64_t> price;
    std::optional<std::int64_t> shipping;
    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

/// One fact as a file tells it: values in the order of fieldsOf(kind).
struct Record {
    RecordKind kind = RecordKind::Order;
    std::vector<Value> values;
    std::vector<OrderLine> lines; // orders only
    /// A bit for each field (the first is 1) whose time was worked out from a duration: it counts
    /// for no batch's as-of. Not stored, and no part of what a record says.
    std::uint64_t notEvents = 0;
    friend bool operator==(const Record &a, const Record &b)
    {
        return a.kind == b.kind && a.values == b.values && a.lines == b.lines;
    }
};

} // namespace starvane::core
