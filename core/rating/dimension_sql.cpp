// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/dimension_sql.h"

namespace starvane::core {

namespace {

/// A column of the record's own.
std::string own(const std::string &column)
{
    return std::string(dimensionRow) + "." + column;
}

/// A column of the record's order.
std::string ofOrder(const std::string &column)
{
    return "(SELECT o." + column + " FROM orders AS o WHERE o.store = " + own("store")
        + " AND o.order_no = " + own("order_no") + ")";
}

/// A column that some kinds have and others take from their order.
std::string ownOrOfOrder(RecordKind kind, const std::string &column)
{
    if (fieldIndex(kind, column))
        return own(column);
    return fieldIndex(kind, "order_no") ? ofOrder(column) : std::string();
}

/// Why an order was cancelled, else why its newest refund was asked for.
std::string reasonOfOrder()
{
    return "coalesce(" + own("cancel_reason")
        + ", (SELECT f.reason FROM refund_record AS f WHERE f.store = " + own("store")
        + " AND f.order_no = " + own("order_no") + " ORDER BY f.requested_at DESC LIMIT 1))";
}

std::string ownIfAny(RecordKind kind, const std::string &column)
{
    return fieldIndex(kind, column) ? own(column) : std::string();
}

std::string productSql(RecordKind kind)
{
    if (!isOfLines(kind))
        return ownIfAny(kind, "product_id");
    const bool viewHasThem = kind == RecordKind::Order || kind == RecordKind::Refund;
    return viewHasThem ? own("lines") : ofOrder("lines");
}

} // namespace

bool isOfLines(RecordKind kind)
{
    return fieldIndex(kind, "order_no") && !fieldIndex(kind, "product_id");
}

std::string dimensionSql(RecordKind kind, Dimension dimension)
{
    switch (dimension) {
    case Dimension::Product:
        return productSql(kind);
    case Dimension::Carrier:
        return ownOrOfOrder(kind, "carrier");
    case Dimension::Agent:
        return ownIfAny(kind, "agent");
    case Dimension::Reason:
        return kind == RecordKind::Order ? reasonOfOrder() : ownIfAny(kind, "reason");
    case Dimension::Kind:
        return ownIfAny(kind, "kind");
    case Dimension::Country:
        return ownOrOfOrder(kind, "country");
    case Dimension::Hour:
    case Dimension::Weekday:
        break;
    }
    return {};
}

} // namespace starvane::core
