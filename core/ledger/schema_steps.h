// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace starvane::core {

// Step N takes a file of version N to N + 1. A new file walks the same steps as an old one, so
// there is one schema and not two. Never edit a released step: append another.
//
// A kind of record has a table of what is visible (x_record), found by (store, key), and a table of
// the rows it was seen in (x_sighting). A record that was seen one way only has no versions: the
// visible row is the version, and its sightings say version 0.
inline constexpr const char *firstStep = R"sql(
CREATE TABLE secret(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE store(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL,
    zone TEXT NOT NULL
) STRICT;

CREATE TABLE setting(
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    first_day INTEGER NOT NULL, -- days since 1970-01-01 in the store's zone
    value TEXT NOT NULL,
    PRIMARY KEY(store, key, first_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch(
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of imports; never used again
    store INTEGER NOT NULL REFERENCES store,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    layout TEXT NOT NULL,
    encoding TEXT NOT NULL,
    kinds TEXT NOT NULL, -- "order,refund"
    imported_at INTEGER NOT NULL,
    as_of INTEGER, -- the moment it speaks for
    first_day INTEGER, -- what it covers
    last_day INTEGER,
    row_count INTEGER NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL
) STRICT;
CREATE INDEX batch_by_file ON batch(store, sha256);

CREATE TABLE coverage(
    batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
    field TEXT NOT NULL, -- "order" or "order.paid_at"
    PRIMARY KEY(batch, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE reject(
    batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
    row INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    reason INTEGER NOT NULL,
    cells TEXT NOT NULL -- JSON: [[column, value], …]
) STRICT;
CREATE INDEX reject_by_batch ON reject(batch);

CREATE TABLE version(
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    content TEXT NOT NULL -- JSON: [values, lines]
) STRICT;
CREATE INDEX version_by_record ON version(kind, record);

CREATE TABLE order_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    order_no TEXT NOT NULL, -- is its key
    created_at INTEGER NOT NULL, paid_at INTEGER, released_at INTEGER, promised_hours INTEGER,
    ship_by INTEGER, shipped_at INTEGER, collected_at INTEGER, deliver_by INTEGER,
    delivered_at INTEGER, completed_at INTEGER, cancelled_at INTEGER, cancelled_by TEXT,
    cancel_reason TEXT, status TEXT, buyer INTEGER, buyer_level INTEGER, amount INTEGER,
    currency TEXT, carrier TEXT, tracking_no TEXT, tracking_confirmed_at INTEGER, express INTEGER,
    country TEXT, custom_made INTEGER,
    lines TEXT -- JSON: [[product_id, sku, product, quantity, price, shipping], …]
) STRICT;
CREATE UNIQUE INDEX order_by_key ON order_record(store, order_no);

CREATE TABLE shipment_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    order_no TEXT, tracking_no TEXT, shipped_at INTEGER, collected_at INTEGER,
    delivered_at INTEGER, carrier TEXT, ship_by INTEGER, promised_hours INTEGER,
    custom_made INTEGER
) STRICT;
CREATE UNIQUE INDEX shipment_by_key ON shipment_record(store, key);
CREATE INDEX shipment_by_order ON shipment_record(store, order_no);
CREATE INDEX shipment_by_tracking ON shipment_record(store, tracking_no) WHERE order_no IS NULL;

-- What the shipments of an order say together; reference is the order_no. loose_parcel is the same of
-- shipments that name no order; reference is the tracking_no.
CREATE TABLE parcel(
    store INTEGER NOT NULL,
    reference TEXT NOT NULL,
    shipped_at INTEGER, collected_at INTEGER, delivered_at INTEGER, carrier TEXT,
    tracking_no TEXT, ship_by INTEGER, promised_hours INTEGER, custom_made INTEGER,
    parcels INTEGER NOT NULL, delivered_parcels INTEGER NOT NULL,
    PRIMARY KEY(store, reference)
) STRICT, WITHOUT ROWID;
CREATE TABLE loose_parcel(
    store INTEGER NOT NULL,
    reference TEXT NOT NULL,
    shipped_at INTEGER, collected_at INTEGER, delivered_at INTEGER, carrier TEXT,
    tracking_no TEXT, ship_by INTEGER, promised_hours INTEGER, custom_made INTEGER,
    parcels INTEGER NOT NULL, delivered_parcels INTEGER NOT NULL,
    PRIMARY KEY(store, reference)
) STRICT, WITHOUT ROWID;

CREATE TABLE refund_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    refund_no TEXT, order_no TEXT NOT NULL, requested_at INTEGER NOT NULL,
    first_handled_at INTEGER, completed_at INTEGER, reason TEXT, kind TEXT, amount INTEGER,
    status TEXT, "by" TEXT, satisfied INTEGER
) STRICT;
CREATE UNIQUE INDEX refund_by_key ON refund_record(store, key);
CREATE INDEX refund_by_order ON refund_record(store, order_no);

CREATE TABLE conversation_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    conversation_no TEXT, buyer INTEGER NOT NULL, started_at INTEGER NOT NULL,
    first_reply_at INTEGER, agent TEXT, replied_by TEXT, official INTEGER, offline INTEGER,
    satisfied INTEGER, rated INTEGER
) STRICT;
CREATE UNIQUE INDEX conversation_by_key ON conversation_record(store, key);
CREATE INDEX conversation_by_buyer ON conversation_record(store, buyer, started_at);

CREATE TABLE dispute_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    dispute_no TEXT, order_no TEXT, opened_at INTEGER NOT NULL, first_reply_at INTEGER,
    closed_at INTEGER, kind TEXT, liability TEXT, platform_intervened INTEGER,
    appeal_won INTEGER, timed_out INTEGER
) STRICT;
CREATE UNIQUE INDEX dispute_by_key ON dispute_record(store, key);
CREATE INDEX dispute_by_order ON dispute_record(store, order_no);

CREATE TABLE review_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    review_no TEXT, order_no TEXT, reviewed_at INTEGER NOT NULL, stars REAL NOT NULL,
    product_id TEXT, buyer INTEGER, is_default INTEGER, returned INTEGER
) STRICT;
CREATE UNIQUE INDEX review_by_key ON review_record(store, key);
CREATE INDEX review_by_order ON review_record(store, order_no);

CREATE TABLE reading_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    indicator TEXT NOT NULL, day INTEGER NOT NULL, value REAL, score REAL, peer REAL,
    excellent REAL
) STRICT;
CREATE UNIQUE INDEX reading_by_key ON reading_record(store, key);

-- Sums of an indicator under one wording of its rule: a cache of core/rating.
CREATE TABLE measure_rule(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    rule TEXT NOT NULL, -- everything a record's verdict depends on
    as_of INTEGER NOT NULL,
    UNIQUE(store, rule)
) STRICT;
CREATE TABLE measure_day(
    rule INTEGER NOT NULL REFERENCES measure_rule ON DELETE CASCADE,
    day INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    missed INTEGER NOT NULL,
    excluded INTEGER NOT NULL, -- the pending ones included
    pending INTEGER NOT NULL,
    weight INTEGER NOT NULL, -- in 1/1000
    weighted INTEGER NOT NULL, -- Σ weight·value in 1/1000 and the unit's own steps
    PRIMARY KEY(rule, day)
) STRICT, WITHOUT ROWID;

-- What tips found in the records of a rule: a cache of core/rating.
CREATE TABLE tip_fact(
    rule INTEGER NOT NULL REFERENCES measure_rule ON DELETE CASCADE,
    question TEXT NOT NULL, -- the SQL that was asked
    answer TEXT NOT NULL, -- JSON
    PRIMARY KEY(rule, question)
) STRICT, WITHOUT ROWID;

-- What packs' SQL may read.
CREATE VIEW orders AS
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
    o.tracking_confirmed_at, o.express, o.country,
    coalesce(o.custom_made, p.custom_made, t.custom_made) AS custom_made,
    coalesce(p.parcels, 0) + coalesce(t.parcels, 0) AS parcels,
    coalesce(p.delivered_parcels, 0) + coalesce(t.delivered_parcels, 0) AS delivered_parcels,
    o.lines
FROM order_record o
LEFT JOIN parcel p ON p.store = o.store AND p.reference = o.order_no
LEFT JOIN loose_parcel t ON t.store = o.store AND t.reference = o.tracking_no;

CREATE VIEW refunds AS
SELECT r.*, o.paid_at, o.buyer_level, o.status AS order_status, o.lines,
    coalesce(o.shipped_at, p.shipped_at, o.collected_at, p.collected_at) AS dispatched_at
FROM refund_record r
LEFT JOIN order_record o ON o.store = r.store AND o.order_no = r.order_no
LEFT JOIN parcel p ON p.store = r.store AND p.reference = r.order_no;

CREATE VIEW conversations AS SELECT * FROM conversation_record;
CREATE VIEW disputes AS SELECT * FROM dispute_record;
CREATE VIEW reviews AS SELECT * FROM review_record;
)sql";

// Penalties, duties ticked off by hand, and sums by the last day asked; sums are a cache and are
// made anew.
inline constexpr const char *secondStep = R"sql(
CREATE TABLE penalty_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    penalty_no TEXT, order_no TEXT, issued_at INTEGER NOT NULL, kind TEXT, amount INTEGER,
    currency TEXT, dispute_status TEXT
) STRICT;
CREATE UNIQUE INDEX penalty_by_key ON penalty_record(store, key);
CREATE INDEX penalty_by_order ON penalty_record(store, order_no);

ALTER TABLE order_record ADD COLUMN tracking_confirmed INTEGER;

CREATE TABLE duty_done(
    store INTEGER NOT NULL REFERENCES store,
    duty TEXT NOT NULL, -- the rule
    key TEXT NOT NULL, -- the record's, so that the tick outlives an undo
    done_at INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY(store, duty, key)
) STRICT, WITHOUT ROWID;

DELETE FROM measure_rule;
DROP TABLE measure_day;
CREATE TABLE measure_day(
    rule INTEGER NOT NULL REFERENCES measure_rule ON DELETE CASCADE,
    day INTEGER NOT NULL,
    last_asked INTEGER NOT NULL, -- the last day asked for which these records count
    counted INTEGER NOT NULL,
    missed INTEGER NOT NULL,
    excluded INTEGER NOT NULL, -- the pending ones included
    pending INTEGER NOT NULL,
    weight INTEGER NOT NULL, -- in 1/1000
    weighted INTEGER NOT NULL, -- Σ weight·value in 1/1000 and the unit's own steps
    PRIMARY KEY(rule, day, last_asked)
) STRICT, WITHOUT ROWID;
)sql";

// What a seller notes beside the records: promotions, advice that was taken, and layouts that were
// mapped by hand.
inline constexpr const char *thirdStep = R"sql(
CREATE TABLE promotion(
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again
    store INTEGER NOT NULL REFERENCES store,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX promotion_by_day ON promotion(store, first_day);

CREATE TABLE adopted_tip(
    store INTEGER NOT NULL REFERENCES store,
    tip TEXT NOT NULL,
    indicator TEXT NOT NULL,
    adopted_on INTEGER NOT NULL, -- days since 1970-01-01 in the store's zone
    note TEXT NOT NULL,
    ended_on INTEGER, -- the first day it was followed no more
    PRIMARY KEY(store, tip, adopted_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_layout(
    id TEXT PRIMARY KEY,
    toml TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// Records about which something may be open: a cache of core/duty.
inline constexpr const char *fourthStep = R"sql(
CREATE TABLE open_view(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    question TEXT NOT NULL, -- everything that decides what is open, but for the moment
    as_of INTEGER NOT NULL, -- it serves from this moment on
    UNIQUE(store, question)
) STRICT;
CREATE TABLE open_candidate(
    view INTEGER NOT NULL REFERENCES open_view ON DELETE CASCADE,
    record INTEGER NOT NULL, -- in the table of the view's kind
    PRIMARY KEY(view, record)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace starvane::core
