// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/record_sql.h"

namespace starvane::core {

std::string numberSql(RecordKind kind)
{
    const std::string own = std::string(nameOf(kind)) + "_no";
    const bool hasOrder = fieldIndex(kind, "order_no").has_value();
    if (!fieldIndex(kind, own))
        return hasOrder ? "order_no" : "NULL";
    return hasOrder ? "coalesce(" + own + ", order_no)" : own;
}

std::string orderNumberSql(RecordKind kind)
{
    return fieldIndex(kind, "order_no") ? "order_no" : "NULL";
}

std::string keySql(RecordKind kind)
{
    return kind == RecordKind::Order ? "order_no" : "key";
}

std::string currencySql(RecordKind kind, const std::string &view)
{
    const std::string own = fieldIndex(kind, "currency") ? view + ".currency" : "NULL";
    if (kind == RecordKind::Order || !fieldIndex(kind, "order_no"))
        return own;
    return "coalesce(" + own + ", (SELECT its.currency FROM order_record AS its WHERE its.store = "
        + view + ".store AND its.order_no = " + view + ".order_no))";
}

std::string sightingSql(RecordKind kind, const std::string &column, const std::string &record)
{
    return "(SELECT " + column + " FROM " + std::string(nameOf(kind))
        + "_sighting AS s JOIN batch ON batch.id = s.batch WHERE s.record = " + record
        + " ORDER BY batch.as_of DESC, s.batch DESC, s.row DESC LIMIT 1)";
}

} // namespace starvane::core
