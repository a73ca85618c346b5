// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/views.h"

#include <array>
#include <string>

namespace starvane::core {

namespace {

struct View {
    const char *name;
    const char *sql;
};

// Of an order's own times and those of its parcels the latest counts.
constexpr const char *orders = R"sql(
SELECT o.id, o.store, o.order_no, o.created_at, o.paid_at, o.released_at,
    coalesce(o.promised_hours, p.promised_hours, t.promised_hours) AS promised_hours,
    coalesce(o.ship_by, p.ship_by, t.ship_by) AS ship_by,
    nullif(max(coalesce(o.shipped_at, 0), coalesce(p.shipped_at, 0), coalesce(t.shipped_at, 0)), 0)
        AS shipped_at,
    nullif(max(coalesce(o.collected_at, 0), coalesce(p.collected_at, 0),
        coalesce(t.collected_at, 0)), 0) AS collected_at,
    o.deliver_by,
    nullif(max(coalesce(o.delivered_at, 0), coalesce(p.delivered_at, 0),
        coalesce(t.delivered_at, 0)), 0) AS delivered_at,
    o.completed_at, o.cancelled_at, o.cancelled_by, o.cancel_reason, o.status, o.buyer,
    o.buyer_level, o.amount, o.currency,
    coalesce(o.carrier, p.carrier, t.carrier) AS carrier,
    coalesce(o.tracking_no, p.tracking_no) AS tracking_no,
    o.tracking_confirmed_at, o.tracking_confirmed, o.express, o.country,
    coalesce(o.custom_made, p.custom_made, t.custom_made) AS custom_made,
    coalesce(p.parcels, 0) + coalesce(t.parcels, 0) AS parcels,
    coalesce(p.delivered_parcels, 0) + coalesce(t.delivered_parcels, 0) AS delivered_parcels,
    o.lines
FROM order_record o
LEFT JOIN parcel p ON p.store = o.store AND p.reference = o.order_no
LEFT JOIN loose_parcel t ON t.store = o.store AND t.reference = o.tracking_no
)sql";

constexpr const char *refunds = R"sql(
SELECT r.*, o.paid_at, o.buyer, o.buyer_level, o.status AS order_status, o.lines,
    coalesce(o.shipped_at, p.shipped_at, o.collected_at, p.collected_at) AS dispatched_at,
    coalesce(o.delivered_at, p.delivered_at) AS order_delivered_at
FROM refund_record r
LEFT JOIN order_record o ON o.store = r.store AND o.order_no = r.order_no
LEFT JOIN parcel p ON p.store = r.store AND p.reference = r.order_no
)sql";

constexpr std::array views = {View{"orders", orders},
                              View{"refunds", refunds},
                              View{"conversations", "SELECT * FROM conversation_record"},
                              View{"disputes", "SELECT * FROM dispute_record"},
                              View{"reviews", "SELECT * FROM review_record"},
                              View{"penalties", "SELECT * FROM penalty_record"}};

} // namespace

void createViews(Database &database)
{
    for (const View &view : views) {
        database.execute(std::string("DROP VIEW IF EXISTS ") + view.name);
        database.execute(std::string("CREATE VIEW ") + view.name + " AS " + view.sql);
    }
}

} // namespace starvane::core
