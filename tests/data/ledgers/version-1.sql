PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE secret(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO secret VALUES('buyer','19d67d5ed44ed035313ada70d35ca20932d473767117458c9cb4c08ba87cba69');
CREATE TABLE store(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL,
    zone TEXT NOT NULL
) STRICT;
INSERT INTO store VALUES(1,'老店','1688','Asia/Shanghai');
CREATE TABLE setting(
    store INTEGER NOT NULL REFERENCES store,
    key TEXT NOT NULL,
    first_day INTEGER NOT NULL, -- days since 1970-01-01 in the store's zone
    value TEXT NOT NULL,
    PRIMARY KEY(store, key, first_day)
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES(1,'peer.fulfilment',18993,'0.9');
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
INSERT INTO batch VALUES(1,1,'orders.csv','7c4f44b6cd31bf3f83ebfcff29bc8f0ba9d6e106382325b4518ecf9eb720b714','1688-orders','UTF-8','order',1795308203,1784919290,20634,20659,49,32,0,0,0);
INSERT INTO batch VALUES(2,1,'refunds.csv','ccd4cb02f7b419b6fb908c09d905d2a233f7a9d913818443faa9b342ef9b4683','1688-refunds','GB18030','refund',1795308203,1784919290,20614,20659,7,7,0,0,0);
INSERT INTO batch VALUES(3,1,'','','reading','','reading',1795308203,1782835200,20635,20635,1,1,0,0,0);
CREATE TABLE coverage(
    batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
    field TEXT NOT NULL, -- "order" or "order.paid_at"
    PRIMARY KEY(batch, field)
) STRICT, WITHOUT ROWID;
INSERT INTO coverage VALUES(1,'order');
INSERT INTO coverage VALUES(1,'order.amount');
INSERT INTO coverage VALUES(1,'order.buyer');
INSERT INTO coverage VALUES(1,'order.carrier');
INSERT INTO coverage VALUES(1,'order.created_at');
INSERT INTO coverage VALUES(1,'order.order_no');
INSERT INTO coverage VALUES(1,'order.paid_at');
INSERT INTO coverage VALUES(1,'order.status');
INSERT INTO coverage VALUES(1,'order.tracking_no');
INSERT INTO coverage VALUES(2,'refund');
INSERT INTO coverage VALUES(2,'refund.amount');
INSERT INTO coverage VALUES(2,'refund.completed_at');
INSERT INTO coverage VALUES(2,'refund.order_no');
INSERT INTO coverage VALUES(2,'refund.reason');
INSERT INTO coverage VALUES(2,'refund.refund_no');
INSERT INTO coverage VALUES(2,'refund.requested_at');
INSERT INTO coverage VALUES(2,'refund.status');
INSERT INTO coverage VALUES(3,'reading');
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
INSERT INTO order_record VALUES(1,1,'4300000000000522654',1784467202,1784468211,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',1027965540506496008,NULL,69858,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000000","5100000000177","太阳能灯",41,1688,null]]');
INSERT INTO order_record VALUES(2,1,'4300000000000221732',1784461605,1784462353,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-4834655619876965680,NULL,70346,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000032","5100000000333","儿童\"益智\"积木",36,1936,null],["680000000031","5100000000205","太阳能灯",25,126,null]]');
INSERT INTO order_record VALUES(3,1,'4300000000001860965',1784383417,1784385461,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',-6455502361163017982,NULL,304874,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000036","5100000000236","太阳能灯",32,9507,null]]');
INSERT INTO order_record VALUES(4,1,'4300000000002122292',1784282909,1784284250,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',2533879823014190061,NULL,32654,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000030","5100000000031","儿童\"益智\"积木",6,5334,null]]');
INSERT INTO order_record VALUES(5,1,'4300000000000538492',1784236392,1784241074,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-8703073087039850267,NULL,10028,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000028","5100000000025","太阳能灯",2,4689,null]]');
INSERT INTO order_record VALUES(6,1,'4300000000000490978',1784117920,1784120065,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-4413277229366866633,NULL,17354,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000037","5100000000204","保温杯, 304不锈钢",18,928,null]]');
INSERT INTO order_record VALUES(7,1,'4300000000000625601',1784046126,1784046479,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-1180181859857388086,NULL,56631,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000032","5100000000052","太阳能灯",17,3293,null]]');
INSERT INTO order_record VALUES(8,1,'4300000000001655071',1784024730,1784029193,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-2034708484936501322,NULL,212135,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000004","5100000000250","保温杯, 304不锈钢",23,9195,null],["680000000020","5100000000340","儿童\"益智\"积木",31,2581,null]]');
INSERT INTO order_record VALUES(9,1,'4300000000001631314',1783950256,1783951742,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',9039789437541395025,NULL,189113,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000013","5100000000353","保温杯, 304不锈钢",33,5711,null],["680000000008","5100000000350","太阳能灯",29,4995,null],["680000000011","5100000000060","儿童\"益智\"积木",16,4580,null]]');
INSERT INTO order_record VALUES(10,1,'4300000000001449177',1783919250,1783922247,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-129226334542487617,NULL,82630,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000001","5100000000262","保温杯, 304不锈钢",20,4099,null],["680000000039","5100000000345","儿童\"益智\"积木",43,5722,null]]');
INSERT INTO order_record VALUES(11,1,'4300000000000554330',1783823722,1783824231,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',5617804014396213635,NULL,49202,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000010","5100000000056","太阳能灯",42,1156,null],["680000000019","5100000000130","儿童\"益智\"积木",17,4819,null]]');
INSERT INTO order_record VALUES(12,1,'4300000000000261327',1783768507,1783773655,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',8734028010553655103,NULL,175970,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000039","5100000000332","太阳能灯",40,4383,null]]');
INSERT INTO order_record VALUES(13,1,'4300000000001678828',1783674734,1783680082,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',-1628319977097927534,NULL,51482,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000026","5100000000393","儿童\"益智\"积木",48,1059,null]]');
INSERT INTO order_record VALUES(14,1,'4300000000001979750',1783649556,1783650272,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-2563283435948520429,NULL,7559,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000016","5100000000252","太阳能灯",49,141,null],["680000000024","5100000000364","保温杯, 304不锈钢",41,8159,null]]');
INSERT INTO order_record VALUES(15,1,'4300000000002058940',1783621985,1783624889,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-8022099427754236824,NULL,2075,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000031","5100000000117","保温杯, 304不锈钢",3,475,null]]');
INSERT INTO order_record VALUES(16,1,'4300000000001520448',1783580337,1783583018,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'to_ship',-2147456499166939019,NULL,85826,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000009","5100000000264","太阳能灯",42,2028,null]]');
INSERT INTO order_record VALUES(17,1,'4300000000001932236',1783551382,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unpaid',1184827431055321861,NULL,163337,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000011","5100000000013","儿童\"益智\"积木",21,7747,null],["680000000006","5100000000169","太阳能灯",42,4472,null]]');
INSERT INTO order_record VALUES(18,1,'4300000000000229651',1783514229,1783517273,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',305182301831275208,NULL,2794,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000034","5100000000297","儿童\"益智\"积木",4,536,null]]');
INSERT INTO order_record VALUES(19,1,'4300000000000665196',1783465896,1783468374,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',1470681652020317988,NULL,154730,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000021","5100000000055","保温杯, 304不锈钢",20,7704,null],["680000000031","5100000000033","太阳能灯",18,3663,null],["680000000034","5100000000025","太阳能灯",3,1683,null]]');
INSERT INTO order_record VALUES(20,1,'4300000000000641439',1783437465,1783440265,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-1706100276960187451,NULL,427930,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000018","5100000000102","保温杯, 304不锈钢",49,8720,null],["680000000027","5100000000167","保温杯, 304不锈钢",38,6067,null]]');
INSERT INTO order_record VALUES(21,1,'4300000000001504610',1783405071,1783407633,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',193557814089625349,NULL,28985,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000022","5100000000151","保温杯, 304不锈钢",5,5667,null],["680000000013","5100000000208","儿童\"益智\"积木",34,8808,null]]');
INSERT INTO order_record VALUES(22,1,'4300000000001583800',1783372846,1783376222,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',4497068629437291438,NULL,43895,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000027","5100000000221","保温杯, 304不锈钢",31,1395,null]]');
INSERT INTO order_record VALUES(23,1,'4300000000001243283',1783309240,1783314135,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',4169340594829122149,NULL,304866,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000035","5100000000328","太阳能灯",44,6914,null],["680000000034","5100000000214","太阳能灯",33,4215,null]]');
INSERT INTO order_record VALUES(24,1,'4300000000001813451',1783290754,1783291282,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',8568105438586364421,NULL,52670,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000011","5100000000392","保温杯, 304不锈钢",34,1530,null]]');
INSERT INTO order_record VALUES(25,1,'4300000000000950280',1783231953,1783234715,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-6902245934854412251,NULL,103130,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000035","5100000000139","保温杯, 304不锈钢",40,2562,null]]');
INSERT INTO order_record VALUES(26,1,'4300000000000007919',1783160765,1783162320,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',5664089449350756676,NULL,251207,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000002","5100000000361","儿童\"益智\"积木",47,5331,null],["680000000027","5100000000054","保温杯, 304不锈钢",4,7581,null],["680000000003","5100000000281","儿童\"益智\"积木",31,3275,null]]');
INSERT INTO order_record VALUES(27,1,'4300000000001029470',1783159104,1783161093,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'to_ship',6198875554645987227,NULL,5164,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000039","5100000000224","儿童\"益智\"积木",1,4514,null]]');
INSERT INTO order_record VALUES(28,1,'4300000000001076984',1783050924,1783055540,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',-4847241779494836525,NULL,231986,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000015","5100000000206","太阳能灯",28,8262,null]]');
INSERT INTO order_record VALUES(29,1,'4300000000002027264',1783047773,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unpaid',-5256429254461239922,NULL,299762,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000005","5100000000363","保温杯, 304不锈钢",44,6798,null]]');
INSERT INTO order_record VALUES(30,1,'4300000000000831495',1782922545,1782927380,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'completed',-8127157452170246006,NULL,37703,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000036","5100000000242","保温杯, 304不锈钢",9,4117,null],["680000000004","5100000000380","儿童\"益智\"积木",26,375,null],["680000000006","5100000000106","太阳能灯",26,7776,null]]');
INSERT INTO order_record VALUES(31,1,'4300000000001718423',1782822420,1782827766,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cancelled',675441273271345758,NULL,388154,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000020","5100000000326","太阳能灯",48,8073,null]]');
INSERT INTO order_record VALUES(32,1,'4300000000000744386',1782788163,1782792484,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'shipped',5617804014396213635,NULL,112476,'CNY',NULL,NULL,NULL,NULL,NULL,NULL,'[["680000000014","5100000000369","保温杯, 304不锈钢",22,5083,null]]');
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
INSERT INTO refund_record VALUES(1,1,'TQ900000004300000000002122292','TQ90000000','4300000000002122292',1784687090,NULL,1784833970,'做工粗糙/有瑕疵',NULL,1230,'completed',NULL,NULL);
INSERT INTO refund_record VALUES(2,1,'TQ900000014300000000001979750','TQ90000001','4300000000001979750',1784351912,NULL,1784608592,'货物破损',NULL,1230,'completed',NULL,NULL);
INSERT INTO refund_record VALUES(3,1,'TQ900000024300000000000950280','TQ90000002','4300000000000950280',1783288715,NULL,1783547195,'未按约定时间发货',NULL,1230,'completed',NULL,NULL);
INSERT INTO refund_record VALUES(4,1,'TQ900000034300000000000031676','TQ90000003','4300000000000031676',1783157887,NULL,1783306267,'货物破损',NULL,1230,'completed',NULL,NULL);
INSERT INTO refund_record VALUES(5,1,'TQ900000044300000000001868884','TQ90000004','4300000000001868884',1782723980,NULL,1782885500,'少件漏发',NULL,1230,'completed',NULL,NULL);
INSERT INTO refund_record VALUES(6,1,'TQ900000054300000000000807738','TQ90000005','4300000000000807738',1783142808,NULL,1783453908,'质量问题',NULL,1230,'completed',NULL,NULL);
INSERT INTO refund_record VALUES(7,1,'TQ900000064300000000002051021','TQ90000006','4300000000002051021',1781091228,NULL,NULL,'协商一致退款',NULL,1230,'requested',NULL,NULL);
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
INSERT INTO reading_record VALUES(1,1,'dispute20635#0','dispute',20635,0.010000000000000000208,NULL,NULL,NULL);
CREATE TABLE measure_rule(
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store,
    rule TEXT NOT NULL, -- everything a record's verdict depends on
    as_of INTEGER NOT NULL,
    UNIQUE(store, rule)
) STRICT;
INSERT INTO measure_rule VALUES(1,1,replace('orders\npaid_at\nAsia/Shanghai\n(((SELECT has_word(''quality'', r.reason) FROM refund_record AS r\n    WHERE r.store = orders.store AND r.order_no = orders.order_no\n    ORDER BY r.requested_at, r.id LIMIT 1)) IS TRUE)\n1000\n(((SELECT has_word(''quality'', r.reason) FROM refund_record AS r\n    WHERE r.store = orders.store AND r.order_no = orders.order_no\n    ORDER BY r.requested_at, r.id LIMIT 1)) IS TRUE)\nquality 质量问题 材质不符 做工粗糙 做工问题 缩水 褪色 开线 走丝 假冒 安全隐患 描述不符 参数不符 规格不符 配件问题 屏幕问题 功能 效果不符 变质 日期不符 破损 污渍 尺寸不符 颜色不符 款式不符 货不对版','\n',char(10)),1784919290);
INSERT INTO measure_rule VALUES(2,1,replace('refunds\ncompleted_at\nAsia/Shanghai\nCASE WHEN (kind IN (''exchange'', ''repair'')) THEN -1 WHEN (completed_at < requested_at) THEN -2 WHEN (status IN (''refused'', ''withdrawn'')) THEN -3 WHEN (completed_at - requested_at) IS NULL THEN -1001 ELSE 0 END\nCAST(round(1000 * (iif(buyer_level >= 3, 1, 1))) AS INTEGER)\n(completed_at - requested_at)','\n',char(10)),1784919290);
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
INSERT INTO measure_day VALUES(1,20634,2,0,0,0,2000,0);
INSERT INTO measure_day VALUES(1,20636,1,0,0,0,1000,0);
INSERT INTO measure_day VALUES(1,20637,1,0,0,0,1000,0);
INSERT INTO measure_day VALUES(1,20638,2,0,0,0,2000,0);
INSERT INTO measure_day VALUES(1,20639,1,0,0,0,1000,0);
INSERT INTO measure_day VALUES(1,20640,2,0,0,0,2000,0);
INSERT INTO measure_day VALUES(1,20641,2,0,0,0,2000,0);
INSERT INTO measure_day VALUES(1,20642,3,0,0,0,3000,0);
INSERT INTO measure_day VALUES(1,20643,1,0,0,0,1000,0);
INSERT INTO measure_day VALUES(1,20644,3,1,0,0,3000,1000);
INSERT INTO measure_day VALUES(1,20645,1,0,0,0,1000,0);
INSERT INTO measure_day VALUES(1,20646,1,0,0,0,1000,0);
INSERT INTO measure_day VALUES(1,20647,2,0,0,0,2000,0);
INSERT INTO measure_day VALUES(1,20648,1,0,0,0,1000,0);
INSERT INTO measure_day VALUES(1,20649,2,0,0,0,2000,0);
INSERT INTO measure_day VALUES(1,20651,2,1,0,0,2000,1000);
INSERT INTO measure_day VALUES(1,20652,1,0,0,0,1000,0);
INSERT INTO measure_day VALUES(1,20653,2,0,0,0,2000,0);
INSERT INTO measure_day VALUES(2,20635,1,0,0,0,1000,161520000);
INSERT INTO measure_day VALUES(2,20640,1,0,0,0,1000,148380000);
INSERT INTO measure_day VALUES(2,20642,1,0,0,0,1000,311100000);
INSERT INTO measure_day VALUES(2,20643,1,0,0,0,1000,258480000);
INSERT INTO measure_day VALUES(2,20655,1,0,0,0,1000,256680000);
INSERT INTO measure_day VALUES(2,20658,1,0,0,0,1000,146880000);
CREATE TABLE tip_fact(
    rule INTEGER NOT NULL REFERENCES measure_rule ON DELETE CASCADE,
    question TEXT NOT NULL, -- the SQL that was asked
    answer TEXT NOT NULL, -- JSON
    PRIMARY KEY(rule, question)
) STRICT, WITHOUT ROWID;
INSERT INTO tip_fact VALUES(1,replace('SELECT * FROM (SELECT *, NULL AS due_at, NULL AS done_at, (((SELECT has_word(''quality'', r.reason) FROM refund_record AS r\n    WHERE r.store = orders.store AND r.order_no = orders.order_no\n    ORDER BY r.requested_at, r.id LIMIT 1)) IS TRUE) AS verdict, (((SELECT has_word(''quality'', r.reason) FROM refund_record AS r\n    WHERE r.store = orders.store AND r.order_no = orders.order_no\n    ORDER BY r.requested_at, r.id LIMIT 1)) IS TRUE) AS steps FROM (SELECT id, "store", "order_no", "lines" FROM orders WHERE store = 1 AND paid_at >= 1782316800 AND paid_at < 1784908800 LIMIT -1) AS orders LIMIT -1) WHERE verdict >= 0 AND (verdict = 1)\nbad: count(*)','\n',char(10)),'{"bad":2.0}');
INSERT INTO tip_fact VALUES(1,replace('SELECT * FROM (SELECT *, NULL AS due_at, NULL AS done_at, (((SELECT has_word(''quality'', r.reason) FROM refund_record AS r\n    WHERE r.store = orders.store AND r.order_no = orders.order_no\n    ORDER BY r.requested_at, r.id LIMIT 1)) IS TRUE) AS verdict, (((SELECT has_word(''quality'', r.reason) FROM refund_record AS r\n    WHERE r.store = orders.store AND r.order_no = orders.order_no\n    ORDER BY r.requested_at, r.id LIMIT 1)) IS TRUE) AS steps FROM (SELECT id, "store", "order_no", "lines" FROM orders WHERE store = 1 AND paid_at >= 1782316800 AND paid_at < 1784908800 LIMIT -1) AS orders LIMIT -1) WHERE verdict >= 0 AND (verdict = 1)\nbad: count(*)\nproducts: lines ->> ''$[0][2]'' most 3','\n',char(10)),'{"bad":2.0,"products":["儿童\"益智\"积木、太阳能灯","儿童\"益智\"积木, 太阳能灯"],"products_share":1.0}');
INSERT INTO tip_fact VALUES(2,replace('SELECT * FROM (SELECT *, NULL AS due_at, NULL AS done_at, CASE WHEN (kind IN (''exchange'', ''repair'')) THEN -1 WHEN (completed_at < requested_at) THEN -2 WHEN (status IN (''refused'', ''withdrawn'')) THEN -3 WHEN (completed_at - requested_at) IS NULL THEN -1001 ELSE 0 END AS verdict, (completed_at - requested_at) AS steps FROM (SELECT id, "requested_at", "completed_at", "kind", "amount", "status", "buyer_level", "dispatched_at" FROM refunds WHERE store = 1 AND completed_at >= 1782316800 AND completed_at < 1784908800 LIMIT -1) AS refunds LIMIT -1) WHERE verdict >= 0 AND (steps > 86400)\nb_buyers: sum(buyer_level >= 3)','\n',char(10)),'{"b_buyers":0.0}');
INSERT INTO tip_fact VALUES(2,replace('SELECT * FROM (SELECT *, NULL AS due_at, NULL AS done_at, CASE WHEN (kind IN (''exchange'', ''repair'')) THEN -1 WHEN (completed_at < requested_at) THEN -2 WHEN (status IN (''refused'', ''withdrawn'')) THEN -3 WHEN (completed_at - requested_at) IS NULL THEN -1001 ELSE 0 END AS verdict, (completed_at - requested_at) AS steps FROM (SELECT id, "requested_at", "completed_at", "kind", "amount", "status", "buyer_level", "dispatched_at" FROM refunds WHERE store = 1 AND completed_at >= 1782316800 AND completed_at < 1784908800 LIMIT -1) AS refunds LIMIT -1) WHERE verdict >= 0 AND (steps > 86400)\nhours: avg(steps) / 3600.0\nslow: count(*)','\n',char(10)),'{"hours":59.4,"slow":6.0}');
INSERT INTO tip_fact VALUES(2,replace('SELECT * FROM (SELECT *, NULL AS due_at, NULL AS done_at, CASE WHEN (kind IN (''exchange'', ''repair'')) THEN -1 WHEN (completed_at < requested_at) THEN -2 WHEN (status IN (''refused'', ''withdrawn'')) THEN -3 WHEN (completed_at - requested_at) IS NULL THEN -1001 ELSE 0 END AS verdict, (completed_at - requested_at) AS steps FROM (SELECT id, "requested_at", "completed_at", "kind", "amount", "status", "buyer_level", "dispatched_at" FROM refunds WHERE store = 1 AND completed_at >= 1782316800 AND completed_at < 1784908800 LIMIT -1) AS refunds LIMIT -1) WHERE verdict >= 0 AND (steps > 86400)\nsmall: sum(amount < 10000)','\n',char(10)),'{"small":6.0}');
INSERT INTO tip_fact VALUES(2,replace('SELECT * FROM (SELECT *, NULL AS due_at, NULL AS done_at, CASE WHEN (kind IN (''exchange'', ''repair'')) THEN -1 WHEN (completed_at < requested_at) THEN -2 WHEN (status IN (''refused'', ''withdrawn'')) THEN -3 WHEN (completed_at - requested_at) IS NULL THEN -1001 ELSE 0 END AS verdict, (completed_at - requested_at) AS steps FROM (SELECT id, "requested_at", "completed_at", "kind", "amount", "status", "buyer_level", "dispatched_at" FROM refunds WHERE store = 1 AND completed_at >= 1782316800 AND completed_at < 1784908800 LIMIT -1) AS refunds LIMIT -1) WHERE verdict >= 0 AND (steps > 86400)\nundispatched: sum((dispatched_at IS NULL OR dispatched_at > requested_at))','\n',char(10)),'{"undispatched":6.0}');
CREATE TABLE order_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
INSERT INTO order_sighting VALUES(1,1,2,0);
INSERT INTO order_sighting VALUES(2,1,3,0);
INSERT INTO order_sighting VALUES(3,1,5,0);
INSERT INTO order_sighting VALUES(4,1,6,0);
INSERT INTO order_sighting VALUES(5,1,7,0);
INSERT INTO order_sighting VALUES(6,1,8,0);
INSERT INTO order_sighting VALUES(7,1,9,0);
INSERT INTO order_sighting VALUES(8,1,10,0);
INSERT INTO order_sighting VALUES(9,1,12,0);
INSERT INTO order_sighting VALUES(10,1,15,0);
INSERT INTO order_sighting VALUES(11,1,17,0);
INSERT INTO order_sighting VALUES(12,1,19,0);
INSERT INTO order_sighting VALUES(13,1,20,0);
INSERT INTO order_sighting VALUES(14,1,21,0);
INSERT INTO order_sighting VALUES(15,1,23,0);
INSERT INTO order_sighting VALUES(16,1,24,0);
INSERT INTO order_sighting VALUES(17,1,25,0);
INSERT INTO order_sighting VALUES(18,1,27,0);
INSERT INTO order_sighting VALUES(19,1,28,0);
INSERT INTO order_sighting VALUES(20,1,31,0);
INSERT INTO order_sighting VALUES(21,1,33,0);
INSERT INTO order_sighting VALUES(22,1,35,0);
INSERT INTO order_sighting VALUES(23,1,36,0);
INSERT INTO order_sighting VALUES(24,1,38,0);
INSERT INTO order_sighting VALUES(25,1,39,0);
INSERT INTO order_sighting VALUES(26,1,40,0);
INSERT INTO order_sighting VALUES(27,1,43,0);
INSERT INTO order_sighting VALUES(28,1,44,0);
INSERT INTO order_sighting VALUES(29,1,45,0);
INSERT INTO order_sighting VALUES(30,1,46,0);
INSERT INTO order_sighting VALUES(31,1,49,0);
INSERT INTO order_sighting VALUES(32,1,50,0);
CREATE TABLE shipment_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
CREATE TABLE refund_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
INSERT INTO refund_sighting VALUES(1,2,2,0);
INSERT INTO refund_sighting VALUES(2,2,3,0);
INSERT INTO refund_sighting VALUES(3,2,4,0);
INSERT INTO refund_sighting VALUES(4,2,5,0);
INSERT INTO refund_sighting VALUES(5,2,6,0);
INSERT INTO refund_sighting VALUES(6,2,7,0);
INSERT INTO refund_sighting VALUES(7,2,8,0);
CREATE TABLE conversation_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
CREATE TABLE dispute_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
CREATE TABLE review_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
CREATE TABLE reading_sighting(record INTEGER NOT NULL, batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;
INSERT INTO reading_sighting VALUES(1,3,1,0);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('batch',3);
CREATE INDEX batch_by_file ON batch(store, sha256);
CREATE INDEX reject_by_batch ON reject(batch);
CREATE INDEX version_by_record ON version(kind, record);
CREATE UNIQUE INDEX shipment_by_key ON shipment_record(store, key);
CREATE INDEX shipment_by_order ON shipment_record(store, order_no);
CREATE INDEX shipment_by_tracking ON shipment_record(store, tracking_no) WHERE order_no IS NULL;
CREATE INDEX refund_by_order ON refund_record(store, order_no);
CREATE UNIQUE INDEX conversation_by_key ON conversation_record(store, key);
CREATE INDEX conversation_by_buyer ON conversation_record(store, buyer, started_at);
CREATE UNIQUE INDEX dispute_by_key ON dispute_record(store, key);
CREATE INDEX dispute_by_order ON dispute_record(store, order_no);
CREATE UNIQUE INDEX review_by_key ON review_record(store, key);
CREATE INDEX review_by_order ON review_record(store, order_no);
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
CREATE UNIQUE INDEX order_by_key ON order_record(store, order_no);
CREATE UNIQUE INDEX refund_by_key ON refund_record(store, key);
CREATE INDEX order_by_paid_at ON order_record(store, paid_at);
CREATE INDEX refund_by_completed_at ON refund_record(store, completed_at);
CREATE UNIQUE INDEX reading_by_key ON reading_record(store, key);
COMMIT;
