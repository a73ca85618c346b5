// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/touched_days.h"

namespace starvane::core {

namespace {

// Beyond this many orders one scan of everything is cheaper than many scans of days.
constexpr std::size_t mostOrders = 20000;

} // namespace

TouchedDays::TouchedDays(Zone zone)
    : m_zone(std::move(zone))
{
}

void TouchedDays::addEverything()
{
    m_everything = true;
    m_days.clear();
    m_orders.clear();
}

void TouchedDays::add(const Record &record)
{
    if (m_everything)
        return;
    const auto fields = fieldsOf(record.kind);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto *const time = std::get_if<std::int64_t>(&record.values[i]);
        if (fields[i].type == FieldType::Time && time != nullptr)
            m_days[{record.kind, i}].insert(m_zone.dayOf(Instant{std::chrono::seconds{*time}}));
    }
    const auto order = fieldIndex(record.kind, "order_no");
    if (const auto *const number =
            order ? std::get_if<std::string>(&record.values[*order]) : nullptr)
        m_orders.insert(*number);
    else if (record.kind == RecordKind::Shipment)
        addEverything(); // it belongs to an order by its tracking number alone
    if (m_orders.size() > mostOrders)
        addEverything();
}

const std::set<Day> &TouchedDays::days(RecordKind kind, std::size_t field) const
{
    static const std::set<Day> none;
    const auto found = m_days.find({kind, field});
    return found == m_days.end() ? none : found->second;
}

} // namespace starvane::core
