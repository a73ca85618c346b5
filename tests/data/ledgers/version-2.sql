PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE secret(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO secret VALUES('buyer','ae4cdba5a5cc5370a277afa94683366bf3850e25eaec271a3acac88720faad19');
CREATE TABLE store(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL,
    zone TEXT NOT NULL
) STRICT;
INSERT INTO store VALUES(1,'老店','generic','UTC');
CREATE TABLE setting(
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    first_day INTEGER NOT NULL, -- days since 1970-01-01 in the store's zone
    value TEXT NOT NULL,
    PRIMARY KEY(store, key, first_day)
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES(1,'share.dispute',20574,'0.3');
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
INSERT INTO batch VALUES(1,1,'orders.csv','bc084b538db8ec6f4b9a512098f2f20ec531d6adc82ef8c877aa8659e6ca4fc4','generic-orders','UTF-8','order',1795320444,1779278400,20574,20593,12,12,0,0,0);
INSERT INTO batch VALUES(2,1,'orders-later.csv','b8fa051c5f7651112cdfe4c2451eb42cd60b87c65af57d20afffb7b26165cfa2','generic-orders','UTF-8','order',1795320444,1779364800,20574,20594,4,0,4,0,0);
INSERT INTO batch VALUES(3,1,'penalties.csv','af5589627d91af919f5e88c009257dc453c434523bb4c1c909dd7bdad6c72b8e','generic-penalties','UTF-8','penalty',1795320444,1778500800,20579,20584,2,2,0,0,0);
INSERT INTO batch VALUES(4,1,'disputes.csv','a6ad4330180121f709f3a111b302288002639a2423b4a112e724ecf60cf1e506','generic-disputes','UTF-8','dispute',1795320444,1779364800,20588,20594,2,2,0,0,0);
CREATE TABLE coverage(
    batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
    field TEXT NOT NULL, -- "order" or "order.paid_at"
    PRIMARY KEY(batch, field)
) STRICT, WITHOUT ROWID;
INSERT INTO coverage VALUES(1,'order');
INSERT INTO coverage VALUES(1,'order.amount');
INSERT INTO coverage VALUES(1,'order.buyer');
INSERT INTO coverage VALUES(1,'order.collected_at');
INSERT INTO coverage VALUES(1,'order.created_at');
INSERT INTO coverage VALUES(1,'order.order_no');
INSERT INTO coverage VALUES(1,'order.paid_at');
INSERT INTO coverage VALUES(1,'order.ship_by');
INSERT INTO coverage VALUES(1,'order.shipped_at');
INSERT INTO coverage VALUES(1,'order.status');
INSERT INTO coverage VALUES(2,'order');
INSERT INTO coverage VALUES(2,'order.amount');
INSERT INTO coverage VALUES(2,'order.buyer');
INSERT INTO coverage VALUES(2,'order.collected_at');
INSERT INTO coverage VALUES(2,'order.created_at');
INSERT INTO coverage VALUES(2,'order.order_no');
INSERT INTO coverage VALUES(2,'order.paid_at');
INSERT INTO coverage VALUES(2,'order.ship_by');
INSERT INTO coverage VALUES(2,'order.shipped_at');
INSERT INTO coverage VALUES(2,'order.status');
INSERT INTO coverage VALUES(3,'penalty');
INSERT INTO coverage VALUES(3,'penalty.amount');
INSERT INTO coverage VALUES(3,'penalty.currency');
INSERT INTO coverage VALUES(3,'penalty.issued_at');
INSERT INTO coverage VALUES(3,'penalty.order_no');
INSERT INTO coverage VALUES(3,'penalty.penalty_no');
INSERT INTO coverage VALUES(4,'dispute');
INSERT INTO coverage VALUES(4,'dispute.dispute_no');
INSERT INTO coverage VALUES(4,'dispute.kind');
INSERT INTO coverage VALUES(4,'dispute.opened_at');
INSERT INTO coverage VALUES(4,'dispute.order_no');
CREATE TABLE reject(
    batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
    row INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    reason INTEGER NOT NULL,
    cells TEXT NOT NULL -- JSON: [[column, value], …]
) STRICT;
CREATE TABLE version(
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    content TEXT NOT NULL -- JSON: [values, lines]
) STRICT;
INSERT INTO version VALUES(1,0,1,'[["A01",1777629000,1777629600,null,null,1777802400,1777716000,1777716000,null,null,null,null,null,null,"shipped",5761929288545009775,null,10100,"USD",null,null,null,null,null,null,null],[]]');
INSERT INTO version VALUES(2,0,1,'[["A01",1777629000,1777629600,null,null,1777802400,1777716000,1777716000,null,null,null,null,null,null,"completed",5761929288545009775,null,10100,"USD",null,null,null,null,null,null,null],[]]');
INSERT INTO version VALUES(3,0,2,'[["A02",1777715400,1777716000,null,null,1777888800,1777802400,1777802400,null,null,null,null,null,null,"shipped",-3792654250915690920,null,10200,"USD",null,null,null,null,null,null,null],[]]');
INSERT INTO version VALUES(4,0,2,'[["A02",1777715400,1777716000,null,null,1777888800,1777802400,1777802400,null,null,null,null,null,null,"completed",-3792654250915690920,null,10200,"USD",null,null,null,null,null,null,null],[]]');
INSERT INTO version VALUES(5,0,3,'[["A03",1777801800,1777802400,null,null,1777975200,1778061600,1778061600,null,null,null,null,null,null,"shipped",4721224560035161197,null,10300,"USD",null,null,null,null,null,null,null],[]]');
INSERT INTO version VALUES(6,0,3,'[["A03",1777801800,1777802400,null,null,1777975200,1778061600,1778061600,null,null,null,null,null,null,"completed",4721224560035161197,null,10300,"USD",null,null,null,null,null,null,null],[]]');
INSERT INTO version VALUES(7,0,4,'[["A04",1777888200,1777888800,null,null,1778061600,1777975200,1777975200,null,null,null,null,null,null,"shipped",709588942294715293,null,10400,"USD",null,null,null,null,null,null,null],[]]');
INSERT INTO version VALUES(8,0,4,'[["A04",1777888200,1777888800,null,null,1778061600,1777975200,1777975200,null,null,null,null,null,null,"completed",709588942294715293,null,10400,"USD",null,null,null,null,null,null,null],[]]');
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
, tracking_confirmed INTEGER) STRICT;
INSERT INTO order_record VALUES(1,1,'A01',1777629000,1777629600,NULL,NULL,1777802400,1777716000,1777716000,NULL,NULL,NULL,NULL,NULL,NULL,'completed',5761929288545009775,NULL,10100,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(2,1,'A02',1777715400,1777716000,NULL,NULL,1777888800,1777802400,1777802400,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-3792654250915690920,NULL,10200,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(3,1,'A03',1777801800,1777802400,NULL,NULL,1777975200,1778061600,1778061600,NULL,NULL,NULL,NULL,NULL,NULL,'completed',4721224560035161197,NULL,10300,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(4,1,'A04',1777888200,1777888800,NULL,NULL,1778061600,1777975200,1777975200,NULL,NULL,NULL,NULL,NULL,NULL,'completed',709588942294715293,NULL,10400,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(5,1,'A05',1777974600,1777975200,NULL,NULL,1778148000,1778061600,1778061600,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',-7738673224564142895,NULL,10500,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(6,1,'A06',1778061000,1778061600,NULL,NULL,1778234400,1778148000,1778148000,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',-2986611212346133629,NULL,10600,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(7,1,'A07',1778147400,1778148000,NULL,NULL,1778320800,1778234400,1778234400,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',-575941069541897685,NULL,10700,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(8,1,'A08',1778233800,1778234400,NULL,NULL,1778407200,1778493600,1778493600,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',4478055288286366029,NULL,10800,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(9,1,'A09',1778320200,1778320800,NULL,NULL,1778493600,1778407200,1778407200,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',2492376795497100835,NULL,10900,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(10,1,'A10',1778406600,1778407200,NULL,NULL,1778580000,1778493600,1778493600,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',-6966335541078102863,NULL,11000,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(11,1,'A11',1778493000,1778493600,NULL,NULL,1778666400,1778580000,1778580000,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',8560508595286927945,NULL,11100,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO order_record VALUES(12,1,'A12',1778579400,1778580000,NULL,NULL,1778752800,1778666400,1778666400,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',6334714230486494232,NULL,11200,'USD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE shipment_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    order_no TEXT, tracking_no TEXT, shipped_at INTEGER, collected_at INTEGER,
    delivered_at INTEGER, carrier TEXT, ship_by INTEGER, promised_hours INTEGER,
    custom_made INTEGER
) STRICT;
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
CREATE TABLE conversation_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    conversation_no TEXT, buyer INTEGER NOT NULL, started_at INTEGER NOT NULL,
    first_reply_at INTEGER, agent TEXT, replied_by TEXT, official INTEGER, offline INTEGER,
    satisfied INTEGER, rated INTEGER
) STRICT;
CREATE TABLE dispute_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    dispute_no TEXT, order_no TEXT, opened_at INTEGER NOT NULL, first_reply_at INTEGER,
    closed_at INTEGER, kind TEXT, liability TEXT, platform_intervened INTEGER,
    appeal_won INTEGER, timed_out INTEGER
) STRICT;
INSERT INTO dispute_record VALUES(1,1,'D1A03','D1','A03',1778846400,NULL,NULL,'complaint',NULL,NULL,NULL,NULL);
INSERT INTO dispute_record VALUES(2,1,'D2A05','D2','A05',1778932800,NULL,NULL,'complaint',NULL,NULL,NULL,NULL);
CREATE TABLE review_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    review_no TEXT, order_no TEXT, reviewed_at INTEGER NOT NULL, stars REAL NOT NULL,
    product_id TEXT, buyer INTEGER, is_default INTEGER, returned INTEGER
) STRICT;
CREATE TABLE reading_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    indicator TEXT NOT NULL, day INTEGER NOT NULL, value REAL, score REAL, peer REAL,
    excellent REAL
) STRICT;
CREATE TABLE measure_rule(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    rule TEXT NOT NULL, -- everything a record's verdict depends on
    as_of INTEGER NOT NULL,
    UNIQUE(store, rule)
) STRICT;
INSERT INTO measure_rule VALUES(1,1,replace('orders\ncreated_at\nUTC\nCASE WHEN ((status = ''cancelled'' OR cancelled_at IS NOT NULL) AND (coalesce(collected_at, shipped_at)) IS NULL) THEN -1 WHEN (ship_by IS NULL) THEN -2 WHEN ((coalesce(collected_at, shipped_at)) IS NULL AND (ship_by) > :as_of) THEN -1000 ELSE ((coalesce(collected_at, shipped_at)) <= (ship_by)) IS NOT TRUE END\n1000\n(((coalesce(collected_at, shipped_at)) <= (ship_by)) IS TRUE)\n','\n',char(10)),1779364800);
CREATE TABLE tip_fact(
    rule INTEGER NOT NULL REFERENCES measure_rule ON DELETE CASCADE,
    question TEXT NOT NULL, -- the SQL that was asked
    answer TEXT NOT NULL, -- JSON
    PRIMARY KEY(rule, question)
) STRICT, WITHOUT ROWID;
INSERT INTO tip_fact VALUES(1,replace('SELECT * FROM (SELECT *, (ship_by) AS due_at, (coalesce(collected_at, shipped_at)) AS done_at, CASE WHEN ((status = ''cancelled'' OR cancelled_at IS NOT NULL) AND (coalesce(collected_at, shipped_at)) IS NULL) THEN -1 WHEN (ship_by IS NULL) THEN -2 WHEN ((coalesce(collected_at, shipped_at)) IS NULL AND (ship_by) > 1779364800) THEN -1000 ELSE ((coalesce(collected_at, shipped_at)) <= (ship_by)) IS NOT TRUE END AS verdict, (((coalesce(collected_at, shipped_at)) <= (ship_by)) IS TRUE) AS steps FROM (SELECT id, "ship_by", "shipped_at", "collected_at", "cancelled_at", "status" FROM orders WHERE store = 1 AND created_at >= 1776816000 AND created_at < 1779408000 LIMIT -1) AS orders LIMIT -1) WHERE verdict >= 0 AND (verdict = 1)\nlate: count(*)','\n',char(10)),'{"late":2.0}');
CREATE TABLE order_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
INSERT INTO order_sighting VALUES(1,1,2,1);
INSERT INTO order_sighting VALUES(1,2,2,2);
INSERT INTO order_sighting VALUES(2,1,3,3);
INSERT INTO order_sighting VALUES(2,2,3,4);
INSERT INTO order_sighting VALUES(3,1,4,5);
INSERT INTO order_sighting VALUES(3,2,4,6);
INSERT INTO order_sighting VALUES(4,1,5,7);
INSERT INTO order_sighting VALUES(4,2,5,8);
INSERT INTO order_sighting VALUES(5,1,6,0);
INSERT INTO order_sighting VALUES(6,1,7,0);
INSERT INTO order_sighting VALUES(7,1,8,0);
INSERT INTO order_sighting VALUES(8,1,9,0);
INSERT INTO order_sighting VALUES(9,1,10,0);
INSERT INTO order_sighting VALUES(10,1,11,0);
INSERT INTO order_sighting VALUES(11,1,12,0);
INSERT INTO order_sighting VALUES(12,1,13,0);
CREATE TABLE shipment_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
CREATE TABLE refund_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
CREATE TABLE conversation_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
CREATE TABLE dispute_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
INSERT INTO dispute_sighting VALUES(1,4,2,0);
INSERT INTO dispute_sighting VALUES(2,4,3,0);
CREATE TABLE review_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
CREATE TABLE reading_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
CREATE TABLE penalty_record(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    penalty_no TEXT, order_no TEXT, issued_at INTEGER NOT NULL, kind TEXT, amount INTEGER,
    currency TEXT, dispute_status TEXT
) STRICT;
INSERT INTO penalty_record VALUES(1,1,'P1A03','P1','A03',1778068800,NULL,500,'USD',NULL);
INSERT INTO penalty_record VALUES(2,1,'P2A08','P2','A08',1778500800,NULL,500,'USD',NULL);
CREATE TABLE duty_done(
    store INTEGER NOT NULL REFERENCES store,
    duty TEXT NOT NULL, -- the rule
    key TEXT NOT NULL, -- the record's, so that the tick outlives an undo
    done_at INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY(store, duty, key)
) STRICT, WITHOUT ROWID;
INSERT INTO duty_done VALUES(1,'reply_dispute','D1A03',1795320444,'已答复');
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
INSERT INTO measure_day VALUES(1,20574,9999999,1,0,0,0,1000,1000);
INSERT INTO measure_day VALUES(1,20575,9999999,1,0,0,0,1000,1000);
INSERT INTO measure_day VALUES(1,20576,9999999,1,1,0,0,1000,0);
INSERT INTO measure_day VALUES(1,20577,9999999,1,0,0,0,1000,1000);
INSERT INTO measure_day VALUES(1,20578,9999999,1,0,0,0,1000,1000);
INSERT INTO measure_day VALUES(1,20579,9999999,1,0,0,0,1000,1000);
INSERT INTO measure_day VALUES(1,20580,9999999,1,0,0,0,1000,1000);
INSERT INTO measure_day VALUES(1,20581,9999999,1,1,0,0,1000,0);
INSERT INTO measure_day VALUES(1,20582,9999999,1,0,0,0,1000,1000);
INSERT INTO measure_day VALUES(1,20583,9999999,1,0,0,0,1000,1000);
INSERT INTO measure_day VALUES(1,20584,9999999,1,0,0,0,1000,1000);
INSERT INTO measure_day VALUES(1,20585,9999999,1,0,0,0,1000,1000);
CREATE TABLE penalty_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
INSERT INTO penalty_sighting VALUES(1,3,2,0);
INSERT INTO penalty_sighting VALUES(2,3,3,0);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('batch',4);
CREATE INDEX batch_by_file ON batch(store, sha256);
CREATE INDEX reject_by_batch ON reject(batch);
CREATE INDEX version_by_record ON version(kind, record);
CREATE UNIQUE INDEX shipment_by_key ON shipment_record(store, key);
CREATE INDEX shipment_by_order ON shipment_record(store, order_no);
CREATE INDEX shipment_by_tracking ON shipment_record(store, tracking_no) WHERE order_no IS NULL;
CREATE UNIQUE INDEX refund_by_key ON refund_record(store, key);
CREATE INDEX refund_by_order ON refund_record(store, order_no);
CREATE UNIQUE INDEX conversation_by_key ON conversation_record(store, key);
CREATE INDEX conversation_by_buyer ON conversation_record(store, buyer, started_at);
CREATE INDEX dispute_by_order ON dispute_record(store, order_no);
CREATE UNIQUE INDEX review_by_key ON review_record(store, key);
CREATE INDEX review_by_order ON review_record(store, order_no);
CREATE UNIQUE INDEX reading_by_key ON reading_record(store, key);
CREATE INDEX penalty_by_order ON penalty_record(store, order_no);
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
    o.tracking_confirmed_at, o.tracking_confirmed, o.express, o.country,
    coalesce(o.custom_made, p.custom_made, t.custom_made) AS custom_made,
    coalesce(p.parcels, 0) + coalesce(t.parcels, 0) AS parcels,
    coalesce(p.delivered_parcels, 0) + coalesce(t.delivered_parcels, 0) AS delivered_parcels,
    o.lines
FROM order_record o
LEFT JOIN parcel p ON p.store = o.store AND p.reference = o.order_no
LEFT JOIN loose_parcel t ON t.store = o.store AND t.reference = o.tracking_no;
CREATE VIEW refunds AS 
SELECT r.*, o.paid_at, o.buyer, o.buyer_level, o.status AS order_status, o.lines,
    coalesce(o.shipped_at, p.shipped_at, o.collected_at, p.collected_at) AS dispatched_at,
    coalesce(o.delivered_at, p.delivered_at) AS order_delivered_at
FROM refund_record r
LEFT JOIN order_record o ON o.store = r.store AND o.order_no = r.order_no
LEFT JOIN parcel p ON p.store = r.store AND p.reference = r.order_no;
CREATE VIEW conversations AS SELECT * FROM conversation_record;
CREATE VIEW disputes AS SELECT * FROM dispute_record;
CREATE VIEW reviews AS SELECT * FROM review_record;
CREATE VIEW penalties AS SELECT * FROM penalty_record;
CREATE UNIQUE INDEX order_by_key ON order_record(store, order_no);
CREATE INDEX order_by_created_at ON order_record(store, created_at);
CREATE UNIQUE INDEX penalty_by_key ON penalty_record(store, key);
CREATE UNIQUE INDEX dispute_by_key ON dispute_record(store, key);
COMMIT;
