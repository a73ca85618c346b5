// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_table.h"
#include "tests/core/export/file_text.h"
#include "tests/core/import/shop.h"

#include <QtTest>

using namespace starvane;
using core::ExportTable;
using core::FileForm;
using tests::Shop;

namespace {

constexpr const char *zone = "America/New_York";

struct Kind {
    ExportTable table;
    const char *name;
    const char *csv; // for a generic store
    std::size_t rows;
};

// What a file can hold: every field, formulas, quotes, line breaks, long numbers, blanks, an order
// of two lines, an amount below zero and the hour that a clock shows twice.
const std::array kinds = {
    Kind{ExportTable::Orders, "order",
         "order_no,created_at,paid_at,released_at,promised_hours,ship_by,shipped_at,collected_at,"
         "deliver_by,delivered_at,completed_at,cancelled_at,cancelled_by,cancel_reason,status,"
         "buyer,buyer_level,amount,currency,carrier,tracking_no,tracking_confirmed_at,express,"
         "country,custom_made,tracking_confirmed,product_id,sku,product,quantity,price,shipping\n"
         "4300579460829919735,2024-11-03 00:30:00,2024-11-03T05:30:00Z,2024-11-03T06:30:00Z,48,"
         "2024-11-05,2024-11-04 10:00,2024-11-04 11:00,2024-11-10,2024-11-09 09:00,"
         "2024-11-12 00:00:01,,,,completed,anna,3,-12.30,USD,UPS,0001234567890123456,"
         "2024-11-04 12:00,yes,US,no,yes,=1+1,-7+A1,\"a,\"\"b\"\"\nc\",2,1.05,0.5\n"
         "4300579460829919735,2024-11-03 00:30:00,2024-11-03T05:30:00Z,2024-11-03T06:30:00Z,48,"
         "2024-11-05,2024-11-04 10:00,2024-11-04 11:00,2024-11-10,2024-11-09 09:00,"
         "2024-11-12 00:00:01,,,,completed,anna,3,-12.30,USD,UPS,0001234567890123456,"
         "2024-11-04 12:00,yes,US,no,yes,P2,,@SUM(A1),1,,\n"
         "B-2,2024-03-10 01:59:59,,,,,,,,,,2024-03-10 03:00,buyer,=cmd|'/c calc'!A0,cancelled,"
         ",,1999,JPY,,,,,,,,,,,,,\n",
         3},
    Kind{ExportTable::Shipments, "shipment",
         "order_no,tracking_no,shipped_at,collected_at,delivered_at,carrier,ship_by,"
         "promised_hours,custom_made\n"
         "1,T-1,2024-11-03T06:59:59Z,2024-07-02 10:00,2024-07-03 10:00,DHL,2024-07-05,72,yes\n"
         ",T-2,2024-07-01 10:00:01,,,+A1,,,\n",
         2},
    Kind{ExportTable::Refunds, "refund",
         "refund_no,order_no,requested_at,first_handled_at,completed_at,reason,kind,amount,status,"
         "by,satisfied\n"
         "R1,1,2024-07-01 10:00,2024-07-01 11:00,2024-07-02 12:00,\"'quoted\",return,19.99,"
         "completed,buyer,no\n"
         ",2,2024-11-03T06:00:00Z,,,,,,,,\n",
         2},
    Kind{ExportTable::Conversations, "conversation",
         "conversation_no,buyer,started_at,first_reply_at,agent,replied_by,official,offline,"
         "satisfied,rated\n"
         "C1,anna,2024-07-01 10:00:01,2024-07-01 10:00:31,=A1,person,yes,no,yes,yes\n"
         ",bob,2024-11-03T06:00:00Z,,,auto,,,,\n",
         2},
    Kind{ExportTable::Disputes, "dispute",
         "dispute_no,order_no,opened_at,first_reply_at,closed_at,kind,liability,"
         "platform_intervened,appeal_won,timed_out\n"
         "D1,1,2024-07-01 10:00,2024-07-01 11:00,2024-07-05 12:00,complaint,both,yes,no,no\n"
         "D2,,2024-11-03T06:00:00Z,,,,,,,\n",
         2},
    Kind{ExportTable::Reviews, "review",
         "review_no,order_no,reviewed_at,stars,product_id,buyer,is_default,returned\n"
         "V1,1,2024-07-01 10:00,4.5,P1,anna,no,yes\n"
         ",2,2024-11-03T06:00:00Z,5,,,,\n",
         2},
    Kind{ExportTable::Penalties, "penalty",
         "penalty_no,order_no,issued_at,kind,amount,currency,dispute_status\n"
         "P1,1,2024-07-01 10:00,cancellation,2.00,USD,=1+1\n"
         ",2,2024-11-03T06:00:00Z,other,1500,JPY,\n",
         2},
    Kind{ExportTable::Readings, "reading",
         "indicator,day,value,score,peer,excellent\n"
         "fulfilment,2024-07-01,0.965853658536585,4.25,0.95,1\n"
         "composite,2024-11-03,,4.123456789012345,,\n",
         2},
};

core::ExportRequest requestFor(ExportTable table)
{
    core::ExportRequest request;
    request.store = "store";
    request.table = table;
    return request;
}

std::uint64_t exported(Shop &shop, ExportTable table, const std::filesystem::path &file)
{
    const auto rows = core::exportToFile(shop.ledger(), tests::packs(), requestFor(table), file,
                                         *core::formOf(file), {}, [](const core::Progress &) {});
    if (!rows)
        throw std::runtime_error("export: error " + std::to_string(rows.error().index()));
    return *rows;
}

/// What a record says, without what is the ledger's own: ids, keys, and hashes of buyers.
std::vector<std::string> recordsOf(Shop &shop, const std::string &kind)
{
    std::string columns;
    for (const core::Field &field : core::fieldsOf(*core::kindNamed(kind))) {
        if (field.type != core::FieldType::Buyer)
            columns += "\"" + std::string(field.name) + "\", ";
    }
    const std::string last = kind == "order" ? "lines" : "NULL";
    return shop.rows("SELECT " + columns + last + " FROM " + kind + "_record ORDER BY id");
}

std::string typesOf(Shop &shop, const std::string &kind, const std::string &column)
{
    return shop.cell("SELECT group_concat(DISTINCT typeof(\"" + column + "\")) FROM " + kind
                     + "_record");
}

} // namespace

/// What leaves a store and comes into a fresh one is the same.
class TestExportRoundTrip : public QObject {
    Q_OBJECT

private slots:
    void everyKindComesBack_data()
    {
        QTest::addColumn<std::size_t>("kind");
        QTest::addColumn<QString>("ending");
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            for (const char *const ending : {".csv", ".xlsx"})
                QTest::addRow("%s%s", kinds.at(i).name, ending) << i << QString::fromLatin1(ending);
        }
    }

    void everyKindComesBack()
    {
        QFETCH(const std::size_t, kind);
        QFETCH(const QString, ending);
        const Kind &one = kinds.at(kind);
        Shop first("generic");
        first.set("zone", zone);
        first.importWell(one.csv);
        const auto file = first.temporary().folder() / ("out" + ending.toStdString());
        QCOMPARE(exported(first, one.table, file), one.rows);

        Shop second("generic");
        second.set("zone", zone);
        core::ImportRequest request;
        request.file = file;
        const auto outcome = second.temporary().import(request);
        QVERIFY(outcome && outcome->batch);
        QCOMPARE(outcome->batch->rejected, std::uint64_t(0));
        QVERIFY(outcome->unknownWords.empty());
        const auto records = recordsOf(first, one.name);
        QCOMPARE(recordsOf(second, one.name), records);
        QCOMPARE(records.size(), one.table == ExportTable::Orders ? one.rows - 1 : one.rows);

        const auto again = second.temporary().folder() / ("again" + ending.toStdString());
        QCOMPARE(exported(second, one.table, again), one.rows);
        if (one.table == ExportTable::Shipments) // no buyers in it
            QCOMPARE(tests::readAll(again), tests::readAll(file));
    }

    /// The table above would prove little if the import had dropped what is special in it.
    void theRecordsHoldWhatIsSpecial()
    {
        Shop shop("generic");
        shop.set("zone", zone);
        for (const Kind &kind : kinds)
            shop.importWell(kind.csv);
        QCOMPARE(shop.cell("SELECT released_at - paid_at FROM order_record WHERE paid_at > 0"),
                 std::string("3600"));
        QCOMPARE(shop.cell("SELECT lines FROM order_record LIMIT 1"),
                 std::string("[[\"=1+1\",\"-7+A1\",\"a,\\\"b\\\"\\u000ac\",2,105,50],"
                             "[\"P2\",\"\",\"@SUM(A1)\",1,null,null]]"));
        QCOMPARE(shop.cell("SELECT cancel_reason FROM order_record WHERE order_no = 'B-2'"),
                 std::string("=cmd|'/c calc'!A0"));
        QCOMPARE(shop.cell("SELECT amount FROM order_record WHERE currency = 'JPY'"),
                 std::string("1999"));
        QCOMPARE(shop.cell("SELECT reason FROM refund_record LIMIT 1"), std::string("'quoted"));
        QCOMPARE(shop.cell("SELECT tracking_no FROM order_record LIMIT 1"),
                 std::string("0001234567890123456"));
        for (const Kind &kind : kinds) {
            for (const core::Field &field : core::fieldsOf(*core::kindNamed(kind.name))) {
                if (typesOf(shop, kind.name, std::string(field.name)) == "null")
                    QFAIL(field.name.data()); // a field that no row fills
            }
        }
    }

    /// Buyers leave as hashes: another number in another ledger, but the same ones together.
    void buyersStayTogether()
    {
        Shop first("generic");
        first.importWell("order_no,created_at,buyer\n1,2024-01-01,anna\n2,2024-01-02,bob\n"
                         "3,2024-01-03,anna\n");
        const auto file = first.temporary().folder() / "out.xlsx";
        exported(first, ExportTable::Orders, file);
        Shop second("generic");
        core::ImportRequest request;
        request.file = file;
        QVERIFY(second.temporary().import(request));
        QCOMPARE(second.rows("SELECT group_concat(order_no) FROM order_record GROUP BY buyer"
                             " ORDER BY min(id)"),
                 (std::vector<std::string>{"1,3", "2"}));
    }

    /// An order leaves with what its parcels add; so it needs no second file to be whole.
    void parcelsGoWithTheirOrder()
    {
        Shop first("generic");
        first.importWell("order_no,created_at\n1,2024-01-01\n");
        first.importWell("order_no,tracking_no,collected_at\n1,T1,2024-01-02 10:00\n"
                         "1,T2,2024-01-03 10:00\n");
        const auto file = first.temporary().folder() / "out.csv";
        exported(first, ExportTable::Orders, file);
        Shop second("generic");
        core::ImportRequest request;
        request.file = file;
        QVERIFY(second.temporary().import(request));
        QCOMPARE(second.cell("SELECT datetime(collected_at, 'unixepoch') FROM orders"),
                 std::string("2024-01-03 10:00:00"));
    }
};

QTEST_APPLESS_MAIN(TestExportRoundTrip)
#include "tst_export_round_trip.moc"
