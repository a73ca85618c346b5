// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/parcels.h"

#include "core/ledger/record_table.h"

namespace starvane::core {

namespace {

constexpr const char *addSql =
    R"sql((store, reference, tracking_no, shipped_at, collected_at, delivered_at, carrier,
    ship_by, promised_hours, custom_made, parcels, delivered_parcels)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1, ?6 IS NOT NULL)
ON CONFLICT(store, reference) DO UPDATE SET
    tracking_no = coalesce(max(tracking_no, excluded.tracking_no), tracking_no, excluded.tracking_no),
    shipped_at = coalesce(max(shipped_at, excluded.shipped_at), shipped_at, excluded.shipped_at),
    collected_at = coalesce(max(collected_at, excluded.collected_at), collected_at,
        excluded.collected_at),
    delivered_at = coalesce(max(delivered_at, excluded.delivered_at), delivered_at,
        excluded.delivered_at),
    carrier = coalesce(max(carrier, excluded.carrier), carrier, excluded.carrier),
    ship_by = coalesce(max(ship_by, excluded.ship_by), ship_by, excluded.ship_by),
    promised_hours = coalesce(max(promised_hours, excluded.promised_hours), promised_hours,
        excluded.promised_hours),
    custom_made = coalesce(max(custom_made, excluded.custom_made), custom_made,
        excluded.custom_made),
    parcels = parcels + 1,
    delivered_parcels = delivered_parcels + excluded.delivered_parcels
)sql";

constexpr const char *sumSql =
    R"sql((store, reference, shipped_at, collected_at, delivered_at, carrier, tracking_no,
    ship_by, promised_hours, custom_made, parcels, delivered_parcels)
SELECT store, ?2, max(shipped_at), max(collected_at), max(delivered_at), max(carrier),
    max(tracking_no), max(ship_by), max(promised_hours), max(custom_made), count(*),
    count(delivered_at)
FROM shipment_record WHERE store = ?1 AND )sql";

const Value &field(const Record &shipment, std::string_view name)
{
    return shipment.values[fieldIndex(RecordKind::Shipment, name).value()];
}

/// The order a shipment names; null when it names none.
const std::string *orderOf(const Record &shipment)
{
    return std::get_if<std::string>(&field(shipment, "order_no"));
}

/// Of a shipment that names no order.
const std::string &trackingOf(const Record &shipment)
{
    return std::get<std::string>(field(shipment, "tracking_no"));
}

} // namespace

Parcels::Table::Table(Database &database, std::int64_t store, const std::string &name,
                      const std::string &shipmentsOfReference)
    : m_store(store)
    , m_add(database.prepare("INSERT INTO " + name + addSql))
    , m_remove(database.prepare("DELETE FROM " + name + " WHERE store = ?1 AND reference = ?2"))
    , m_sum(database.prepare("INSERT INTO " + name + sumSql + shipmentsOfReference
                             + " GROUP BY store"))
{
}

void Parcels::Table::addNew(const std::string &reference, const Record &shipment)
{
    m_add.bind(1, m_store);
    m_add.bind(2, std::string_view(reference));
    int parameter = 3;
    for (const std::string_view name : {"tracking_no", "shipped_at", "collected_at", "delivered_at",
                                        "carrier", "ship_by", "promised_hours", "custom_made"})
        bindValue(m_add, parameter++, field(shipment, name));
    m_add.run();
}

void Parcels::Table::settle()
{
    for (const std::string &reference : m_marked) {
        m_remove.with(m_store, reference).run();
        m_sum.with(m_store, reference).run();
    }
    m_marked.clear();
}

Parcels::Parcels(Database &database, std::int64_t store)
    : m_ofOrders(database, store, "parcel", "order_no = ?2")
    , m_loose(database, store, "loose_parcel", "order_no IS NULL AND tracking_no = ?2")
{
}

void Parcels::addNew(const Record &shipment)
{
    if (const std::string *const order = orderOf(shipment))
        m_ofOrders.addNew(*order, shipment);
    else
        m_loose.addNew(trackingOf(shipment), shipment);
}

void Parcels::mark(const Record &shipment)
{
    if (const std::string *const order = orderOf(shipment))
        m_ofOrders.mark(*order);
    else
        m_loose.mark(trackingOf(shipment));
}

void Parcels::settle()
{
    m_ofOrders.settle();
    m_loose.settle();
}

} // namespace starvane::core
