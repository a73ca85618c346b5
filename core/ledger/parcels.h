// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/sqlite.h"
#include "core/record/record.h"

#include <string>
#include <unordered_set>

namespace starvane::core {

/// What the shipments of each order say together (tables parcel and
/// loose_parcel), kept up to date: of several parcels
/// the last scan counts.
class Parcels {
public:
    Parcels(Database &database, std::int64_t store);

    void addNew(const Record &shipment);
    /// A shipment changed or went away: its order's parcels are summed anew by settle().
    void mark(const Record &shipment);
    void settle();

private:
    /// One of the two tables: parcels of orders, or parcels that name no order.
    class Table {
    public:
        Table(Database &database, std::int64_t store, const std::string &name,
              const std::string &shipmentsOfReference);
        void addNew(const std::string &reference, const Record &shipment);
        void mark(const std::string &reference) { m_marked.insert(reference); }
        void settle();

    private:
        std::int64_t m_store;
        Statement m_add;
        Statement m_remove;
        Statement m_sum;
        std::unordered_set<std::string> m_marked;
    };

    Table m_ofOrders;
    Table m_loose;
};

} // namespace starvane::core
