// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/merge.h"

#include <QtTest>

#include <algorithm>

using namespace starvane::core;

namespace {

using Cells = std::vector<std::pair<const char *, Value>>;

Record record(RecordKind kind, const Cells &cells, std::vector<OrderLine> lines = {})
{
    Record made{kind, std::vector<Value>(fieldsOf(kind).size()), std::move(lines)};
    for (const auto &[field, value] : cells)
        made.values.at(fieldIndex(kind, field).value()) = value;
    return made;
}

Record order(const Cells &cells, std::vector<OrderLine> lines = {})
{
    Record made = record(RecordKind::Order, cells, std::move(lines));
    made.values[fieldIndex(RecordKind::Order, "order_no").value()] = std::string("A1");
    return made;
}

Value valueOf(const Record &record, const char *field)
{
    return record.values.at(fieldIndex(record.kind, field).value());
}

Value number(std::int64_t value)
{
    return value;
}

Value word(const char *text)
{
    return std::string(text);
}

OrderLine goods(const char *id, const char *product, std::optional<std::int64_t> price = {})
{
    OrderLine line;
    line.productId = id;
    line.product = product;
    line.price = price;
    return line;
}

} // namespace

Q_DECLARE_METATYPE(Record)

class TestMerge : public QObject {
    Q_OBJECT

private slots:
    void theNewerTextWins_data()
    {
        QTest::addColumn<Telling>("older");
        QTest::addColumn<Telling>("newer");
        // Each pair is told apart by one thing; all that ranks below it says the opposite.
        QTest::newRow("a later event")
            << Telling{order({{"created_at", number(10)}, {"status", word("completed")}}), 900, 9,
                       9}
            << Telling{order({{"created_at", number(10)},
                              {"shipped_at", number(20)},
                              {"status", word("shipped")}}),
                       1, 1, 1};
        QTest::newRow("a later status")
            << Telling{order({{"created_at", number(10)}, {"status", word("to_ship")}}), 900, 9, 9}
            << Telling{order({{"created_at", number(10)}, {"status", word("completed")}}), 1, 1, 1};
        QTest::newRow("exported later")
            << Telling{order({{"created_at", number(10)}, {"status", word("shipped")}}), 1, 9, 9}
            << Telling{order({{"created_at", number(10)}, {"status", word("shipped")}}), 2, 1, 1};
        QTest::newRow("imported later")
            << Telling{order({{"created_at", number(10)}, {"status", word("shipped")}}), 1, 1, 9}
            << Telling{order({{"created_at", number(10)}, {"status", word("shipped")}}), 1, 2, 1};
        QTest::newRow("a later row")
            << Telling{order({{"created_at", number(10)}, {"status", word("shipped")}}), 1, 1, 1}
            << Telling{order({{"created_at", number(10)}, {"status", word("shipped")}}), 1, 1, 2};
        QTest::newRow("a deadline is no event")
            << Telling{order({{"created_at", number(10)},
                              {"ship_by", number(99999)},
                              {"deliver_by", number(99999)},
                              {"status", word("to_ship")}}),
                       1, 1, 1}
            << Telling{order({{"created_at", number(11)}, {"status", word("to_ship")}}), 1, 1, 1};
        QTest::newRow("no status is the earliest")
            << Telling{order({{"created_at", number(10)}}), 900, 9, 9}
            << Telling{order({{"created_at", number(10)}, {"status", word("unpaid")}}), 1, 1, 1};
    }

    void theNewerTextWins()
    {
        QFETCH(Telling, older);
        QFETCH(Telling, newer);
        const auto carrier = fieldIndex(RecordKind::Order, "carrier").value();
        older.record.values[carrier] = word("old");
        newer.record.values[carrier] = word("new");
        QVERIFY(valueOf(merge({older, newer}), "carrier") == word("new"));
        QVERIFY(valueOf(merge({newer, older}), "carrier") == word("new"));
    }

    void aBlankNeverErases()
    {
        const Telling older{order({{"created_at", number(10)},
                                   {"paid_at", number(11)},
                                   {"status", word("to_ship")},
                                   {"amount", number(500)}}),
                            1, 1, 1};
        const Telling newer{
            order(
                {{"created_at", number(10)}, {"shipped_at", number(20)}, {"amount", number(400)}}),
            2, 2, 1};
        const Record merged = merge({older, newer});
        QVERIFY(merged.values
                == order({{"created_at", number(10)},
                          {"paid_at", number(11)},
                          {"shipped_at", number(20)},
                          {"status", word("to_ship")},
                          {"amount", number(400)}})
                       .values);
    }

    void eachFieldComesFromItsNewestTelling()
    {
        // The oldest alone knows the buyer, the middle one the amount, the newest the status.
        const Telling oldest{order({{"created_at", number(1)},
                                    {"buyer", number(77)},
                                    {"amount", number(1)},
                                    {"status", word("unpaid")}}),
                             0, 1, 1};
        const Telling middle{order({{"created_at", number(1)},
                                    {"paid_at", number(2)},
                                    {"amount", number(2)},
                                    {"status", word("to_ship")}}),
                             0, 2, 1};
        const Telling newest{order({{"created_at", number(1)},
                                    {"paid_at", number(2)},
                                    {"cancelled_at", number(3)},
                                    {"status", word("cancelled")}}),
                             0, 3, 1};
        std::vector<Telling> tellings = {oldest, middle, newest};
        const Record expected = order({{"created_at", number(1)},
                                       {"paid_at", number(2)},
                                       {"cancelled_at", number(3)},
                                       {"buyer", number(77)},
                                       {"amount", number(2)},
                                       {"status", word("cancelled")}});
        const auto byBatch = [](const Telling &a, const Telling &b) { return a.batch < b.batch; };
        do {
            QVERIFY(merge(tellings).values == expected.values);
        } while (std::next_permutation(tellings.begin(), tellings.end(), byBatch));
    }

    void countsGoods_data()
    {
        QTest::addColumn<std::vector<Telling>>("tellings");
        QTest::addColumn<int>("count");
        const auto telling = [](std::vector<OrderLine> lines, std::int64_t batch,
                                std::int64_t row) {
            return Telling{order({{"created_at", number(1)}}, std::move(lines)), 0, batch, row};
        };
        const OrderLine lamp = goods("1", "灯");
        const OrderLine cup = goods("2", "杯");
        const auto add = [](const char *name, std::vector<Telling> tellings, int count) {
            QTest::newRow(name) << std::move(tellings) << count;
        };
        add("one in each of two files", {telling({lamp}, 1, 1), telling({lamp}, 2, 1)}, 1);
        add("two in one file", {telling({lamp, lamp}, 1, 1)}, 2);
        add("two rows of one file", {telling({lamp}, 1, 1), telling({lamp}, 1, 2)}, 2);
        add("two, then one", {telling({lamp, lamp}, 1, 1), telling({lamp}, 2, 1)}, 2);
        add("one, then two", {telling({lamp}, 1, 1), telling({lamp, lamp}, 2, 1)}, 2);
        add("others", {telling({lamp}, 1, 1), telling({cup}, 2, 1)}, 2);
        add("none in the newer", {telling({lamp}, 1, 1), telling({}, 2, 1)}, 1);
        add("without a number by name", {telling({goods("", "灯"), goods("", "杯")}, 1, 1)}, 2);
        add("renamed", {telling({lamp}, 1, 1), telling({goods("1", "台灯")}, 2, 1)}, 1);
    }

    void countsGoods()
    {
        QFETCH(std::vector<Telling>, tellings);
        QFETCH(const int, count);
        QCOMPARE(static_cast<int>(merge(tellings).lines.size()), count);
        std::reverse(tellings.begin(), tellings.end());
        QCOMPARE(static_cast<int>(merge(tellings).lines.size()), count);
    }

    void mergesGoodsFieldByField()
    {
        const Telling older{order({{"created_at", number(1)}}, {goods("1", "灯", 300)}), 0, 1, 1};
        const Telling newer{order({{"created_at", number(1)}}, {goods("1", "", 250)}), 0, 2, 1};
        const Record merged = merge({older, newer});
        QVERIFY(merged.lines == std::vector<OrderLine>{goods("1", "灯", 250)});
    }

    void tellsRecordsApart()
    {
        const auto refund = [](const char *no, const char *orderNo, std::int64_t at) {
            return record(RecordKind::Refund,
                          {{"refund_no", *no == 0 ? Value() : word(no)},
                           {"order_no", word(orderNo)},
                           {"requested_at", number(at)}});
        };
        QCOMPARE(identityOf(refund("TQ1", "A1", 1)), identityOf(refund("TQ1", "A1", 2)));
        QVERIFY(identityOf(refund("TQ1", "A1", 1)) != identityOf(refund("TQ1", "A2", 1)));
        QVERIFY(identityOf(refund("TQ1", "A1", 1)) != identityOf(refund("TQ2", "A1", 1)));
        QCOMPARE(identityOf(refund("", "A1", 1)), identityOf(refund("", "A1", 1)));
        QVERIFY(identityOf(refund("", "A1", 1)) != identityOf(refund("", "A1", 2)));
        QVERIFY(lacksNumber(refund("", "A1", 1)) && !lacksNumber(refund("TQ1", "A1", 1)));

        const auto chat = [](std::int64_t buyer, std::int64_t at) {
            return record(RecordKind::Conversation,
                          {{"buyer", number(buyer)}, {"started_at", number(at)}});
        };
        QVERIFY(identityOf(chat(1, 1)) != identityOf(chat(1, 2)));
        QVERIFY(identityOf(chat(1, 1)) != identityOf(chat(2, 1)));

        const auto dispute = [](const char *kind, std::int64_t at) {
            return record(RecordKind::Dispute,
                          {{"order_no", word("A1")},
                           {"opened_at", number(at)},
                           {"kind", word(kind)},
                           {"liability", word("seller")}});
        };
        QVERIFY(identityOf(dispute("dispute", 1)) != identityOf(dispute("complaint", 1)));
        QVERIFY(identityOf(dispute("dispute", 1)) != identityOf(dispute("dispute", 2)));

        const auto review = [](const char *product, std::int64_t at) {
            return record(RecordKind::Review,
                          {{"order_no", word("A1")},
                           {"product_id", word(product)},
                           {"reviewed_at", number(at)},
                           {"stars", Value(5.0)}});
        };
        QVERIFY(identityOf(review("1", 1)) != identityOf(review("2", 1)));
        QVERIFY(identityOf(review("1", 1)) != identityOf(review("1", 2)));

        const auto reading = [](const char *indicator, std::int64_t day) {
            return record(RecordKind::Reading,
                          {{"indicator", word(indicator)}, {"day", number(day)}});
        };
        QVERIFY(identityOf(reading("dispute", 1)) != identityOf(reading("dispute", 2)));
        QVERIFY(identityOf(reading("dispute", 1)) != identityOf(reading("stars", 1)));
        QVERIFY(lacksNumber(reading("dispute", 1)));

        const auto parcel = [](const Value &orderNo, const char *trackingNo) {
            return record(RecordKind::Shipment,
                          {{"order_no", orderNo}, {"tracking_no", word(trackingNo)}});
        };
        QVERIFY(identityOf(parcel(word("A1"), "P1")) != identityOf(parcel(word("A1"), "P2")));
        QVERIFY(identityOf(parcel(word("A1"), "P1")) != identityOf(parcel(word("A2"), "P1")));
        QVERIFY(identityOf(parcel(word("A1"), "P1")) != identityOf(parcel(Value(), "P1")));
    }

    void knowsEvents()
    {
        const Record one = order({{"created_at", number(10)},
                                  {"shipped_at", number(30)},
                                  {"paid_at", number(20)},
                                  {"ship_by", number(5)},
                                  {"deliver_by", number(50)}});
        QVERIFY(earliestEvent(one) == 10);
        QVERIFY(latestEvent(one) == 30);
        const Record none =
            record(RecordKind::Reading, {{"indicator", word("stars")}, {"day", number(19000)}});
        QVERIFY(!latestEvent(none) && !earliestEvent(none));
    }
};

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
