// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

#include <fstream>

using namespace starvane;

namespace {

const std::string orderColumns =
    "订单编号,订单创建时间,订单付款时间,订单状态,实付款(元),最晚发货时间\n";
const std::string refundColumns = "退款编号,订单编号,申请时间,退款原因,退款完结时间\n";
const std::string threeOrders = orderColumns
    + "A1,2022-10-01 09:00:00,2022-10-01 10:00:00,等待卖家发货,10.00,\n"
    + "A2,2022-10-02 09:00:00,2022-10-02 10:00:00,等待卖家发货,20.00,2022-12-24 00:00:00\n"
    + "A3,2022-10-03 09:00:00,2022-10-03 10:00:00,等待卖家发货,30.00,\n";

std::string manyOrders(int count)
{
    std::string text = orderColumns;
    for (int i = 0; i < count; ++i)
        text += "B" + std::to_string(i) + ",2022-10-04 09:00:00,2022-10-04 10:00:00,,5.00,\n";
    return text;
}

core::ImportRequest withPeriod(core::ImportRequest request, const char *first, const char *last)
{
    request.firstDay = core::parseDay(first);
    request.lastDay = core::parseDay(last);
    return request;
}

bool covers(const core::Batch &batch, const char *first, const char *last)
{
    return batch.coverage == core::DayRange{tests::Shop::day(first), tests::Shop::day(last)};
}

const auto noProgress = [](const core::Progress &) {};

} // namespace

class TestImportFile : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItDid()
    {
        tests::Shop shop;
        const auto outcome = shop.import(threeOrders + "A4,not a day,,,,\n,,,,,\n");
        QVERIFY(outcome.batch);
        const core::Batch &batch = *outcome.batch;
        QCOMPARE(batch.layout, std::string("1688-orders"));
        QCOMPARE(batch.records, std::vector<std::string>{"order"});
        QCOMPARE(batch.rows, 4U); // the empty one is no data row
        QCOMPARE(batch.added, 3U);
        QCOMPARE(batch.rejected, 1U);
        QCOMPARE(outcome.firstRejects.size(), 1U);
        QCOMPARE(outcome.firstRejects[0].row, 5U);
        QCOMPARE(shop.ledger().rejects(batch.id)->size(), 1U);
        // A1 as it was, A2 with another status, A5 is new.
        const auto again = shop.importWell(
            orderColumns + "A1,2022-10-01 09:00:00,2022-10-01 10:00:00,等待卖家发货,10.00,\n"
            + "A2,2022-10-02 09:00:00,2022-10-02 10:00:00,交易成功,20.00,\n"
            + "A5,2022-10-05 09:00:00,,等待买家付款,1.00,\n");
        QCOMPARE(again.added, 1U);
        QCOMPARE(again.updated, 1U);
        QCOMPARE(again.unchanged, 1U);
    }

    void speaksForTheLatestEvent()
    {
        tests::Shop shop;
        const auto batch = shop.importWell(threeOrders);
        QVERIFY(batch.asOf
                == shop.at("2022-10-03 10:00:00")); // the deadline in December is no event
        QVERIFY(covers(batch, "2022-10-01", "2022-10-03"));
        const auto later = shop.importWell(manyOrders(1), "2022-10-20 08:00:00");
        QVERIFY(later.asOf == shop.at("2022-10-20 08:00:00"));
        QVERIFY(covers(later, "2022-10-04", "2022-10-20"));
        const auto given =
            shop.import(withPeriod(shop.request(manyOrders(2)), "2022-09-01", "2022-10-31"));
        QVERIFY(given.batch && covers(*given.batch, "2022-09-01", "2022-10-31"));
    }

    void knowsTheVeryFile()
    {
        tests::Shop shop;
        const auto first = shop.importWell(threeOrders);
        const auto before = shop.dump();
        const auto again = shop.import(threeOrders, "2023-01-01 00:00:00"); // under another name
        QVERIFY(!again.batch);
        QVERIFY(again.sameAs == first.id);
        QVERIFY(shop.dump() == before);
        shop.temporary().addStore("1688", "other");
        auto request = shop.request(threeOrders);
        request.store = "other";
        QVERIFY(shop.import(request).batch); // of another store it is news
    }

    void takesAHeaderAlone()
    {
        tests::Shop shop;
        const auto silent = shop.importWell(refundColumns);
        QCOMPARE(silent.rows, 0U);
        QVERIFY(!silent.coverage && !silent.asOf);
        QVERIFY(shop.import(refundColumns).sameAs == silent.id);

        const auto july =
            shop.import(withPeriod(shop.request(refundColumns), "2022-07-01", "2022-07-31"));
        QVERIFY(july.batch);
        QVERIFY(covers(*july.batch, "2022-07-01", "2022-07-31"));
        QVERIFY(july.batch->asOf == shop.at("2022-07-31 23:59:59"));
        QVERIFY(shop.card("2022-07-31").asOf == shop.at("2022-07-31 23:59:59"));

        const auto august =
            shop.import(withPeriod(shop.request(refundColumns), "2022-08-01", "2022-08-31"));
        QVERIFY(august.batch && august.batch->id != july.batch->id);
        const auto same =
            shop.import(withPeriod(shop.request(refundColumns), "2022-07-01", "2022-07-31"));
        QVERIFY(same.sameAs == july.batch->id);

        auto exported = withPeriod(shop.request(refundColumns), "2022-09-01", "2022-09-30");
        exported.exportedAt = shop.at("2022-10-02 09:00:00");
        const auto september = shop.import(exported);
        QVERIFY(september.batch && september.batch->asOf == shop.at("2022-10-02 09:00:00"));
        QVERIFY(covers(*september.batch, "2022-09-01", "2022-09-30"));
    }

    void aHeaderAloneSaysThatNothingHappened()
    {
        tests::Shop shop;
        shop.importWell(threeOrders, "2022-10-31 12:00:00");
        QCOMPARE(shop.indicator("quality_refund", "2022-10-31").missing,
                 std::vector<std::string>{"refund.reason"});
        shop.import(withPeriod(shop.request(refundColumns), "2022-10-01", "2022-10-31"));
        const auto refunds = shop.indicator("quality_refund", "2022-10-31");
        QCOMPARE(refunds.value.value(), 0.0);
        QCOMPARE(refunds.counted, 3);
        QVERIFY(!refunds.partial);
    }

    void undoTakesEverythingBack()
    {
        tests::Shop shop;
        const auto empty = shop.dump();
        const auto batch = shop.import(threeOrders + "A4,not a day,,,,\n").batch.value();
        QCOMPARE(shop.count("order_record"), 3);
        QCOMPARE(shop.count("reject"), 1);
        shop.undo(batch.id);
        auto after = shop.dump();
        QVERIFY(after["schema"].size() >= empty.at("schema").size());
        for (const auto &[table, rows] : empty) {
            if (table != "schema")
                QVERIFY2(after[table] == rows, table.c_str());
        }
        QVERIFY(shop.ledger().batches()->empty());
        QVERIFY(shop.ledger().check()->empty());

        const auto gone = core::undoBatch(shop.ledger(), tests::packs(), batch.id, {}, noProgress);
        QVERIFY(!gone && std::get<core::Unknown>(gone.error()).subject == core::Subject::Batch);
        const auto again = shop.importWell(threeOrders);
        QVERIFY(again.id > batch.id); // a number is used once
        QCOMPARE(again.added, 3U);
    }

    void undoShowsWhatTheOthersSay()
    {
        tests::Shop shop;
        shop.importWell(threeOrders);
        const auto before = shop.rows("SELECT * FROM orders ORDER BY id");
        const auto newer = shop.importWell(
            orderColumns + "A1,2022-10-01 09:00:00,2022-10-01 10:30:00,交易成功,11.00,\n");
        QCOMPARE(shop.cell("SELECT status, amount FROM orders WHERE order_no = 'A1'"),
                 std::string("completed|1100"));
        shop.undo(newer.id);
        QVERIFY(shop.rows("SELECT * FROM orders ORDER BY id") == before);
    }

    void stopsAtOnce_data()
    {
        QTest::addColumn<bool>("fromProgress");
        QTest::addColumn<bool>("intoEmpty");
        QTest::newRow("before the first row") << false << false;
        QTest::newRow("while it reads") << true << false;
        QTest::newRow("while it reads the first file") << true << true;
    }

    void stopsAtOnce()
    {
        QFETCH(const bool, fromProgress);
        QFETCH(const bool, intoEmpty);
        tests::Shop shop;
        if (!intoEmpty)
            shop.importWell(threeOrders);
        const auto before = shop.dump();
        std::stop_source stop;
        if (!fromProgress)
            stop.request_stop();
        const auto outcome = core::importFile(
            shop.ledger(), tests::packs(), shop.request(manyOrders(5000)), stop.get_token(),
            [&stop](const core::Progress &) { stop.request_stop(); });
        QVERIFY(!outcome);
        QVERIFY(outcome.error() == core::Error(core::Cancelled{}));
        QVERIFY(shop.dump() == before); // the indices too
        QVERIFY(shop.importWell(manyOrders(5)).added == 5);
    }

    void stopsAnUndo()
    {
        tests::Shop shop;
        const auto batch = shop.importWell(threeOrders);
        const auto before = shop.dump();
        std::stop_source stop;
        stop.request_stop();
        const auto undone =
            core::undoBatch(shop.ledger(), tests::packs(), batch.id, stop.get_token(), noProgress);
        QVERIFY(!undone && undone.error() == core::Error(core::Cancelled{}));
        QVERIFY(shop.dump() == before);
    }

    void leavesTheLedgerOnAFullDisk_data()
    {
        QTest::addColumn<bool>("intoEmpty");
        QTest::newRow("a later file") << false;
        QTest::newRow("the first file") << true;
    }

    void leavesTheLedgerOnAFullDisk()
    {
        QFETCH(const bool, intoEmpty);
        tests::Shop shop;
        if (!intoEmpty)
            shop.importWell(threeOrders);
        const auto before = shop.dump();
        core::Database &database = shop.ledger().database();
        const auto pages = database.integer("PRAGMA page_count");
        database.execute("PRAGMA max_page_count = " + std::to_string(pages + 8));
        const auto outcome = core::importFile(shop.ledger(), tests::packs(),
                                              shop.request(manyOrders(20000)), {}, noProgress);
        QVERIFY(!outcome);
        const auto *const failed = std::get_if<core::StorageFailed>(&outcome.error());
        QVERIFY(failed != nullptr && failed->fault == core::StorageFault::Full);
        QCOMPARE(failed->file, shop.ledger().file());
        QVERIFY(shop.dump() == before);
        QVERIFY(shop.ledger().check()->empty());
        database.execute("PRAGMA max_page_count = 1000000");
        QCOMPARE(shop.importWell(manyOrders(5)).added, 5U);
    }

    void saysWhyItCannot()
    {
        tests::Shop shop;
        const auto errorOf = [&shop](core::ImportRequest request) {
            const auto outcome =
                core::importFile(shop.ledger(), tests::packs(), request, {}, noProgress);
            return outcome ? core::Error(core::Cancelled{}) : outcome.error();
        };
        const auto before = shop.dump();
        auto request = shop.request(threeOrders);
        request.store = "nobody";
        QVERIFY(std::holds_alternative<core::Unknown>(errorOf(request)));
        request = shop.request(threeOrders);
        request.file = shop.temporary().folder() / "nowhere.csv";
        QVERIFY(std::holds_alternative<core::FileUnusable>(errorOf(request)));
        QVERIFY(std::holds_alternative<core::EmptyFile>(errorOf(shop.request(""))));
        const auto unknown = errorOf(shop.request("订单编号,颜色\nA1,红\n"));
        QVERIFY(std::holds_alternative<core::UnknownHeader>(unknown));
        request = shop.request(threeOrders);
        request.layout = shop.temporary().write("broken.toml", "id = 1\n");
        QVERIFY(std::holds_alternative<core::BrokenRules>(errorOf(request)));
        QVERIFY(shop.dump() == before);
    }

    void showsTheFirstRejectsAndKeepsAll()
    {
        tests::Shop shop;
        std::string text = orderColumns;
        for (int i = 0; i < 30; ++i)
            text += "A" + std::to_string(i) + ",bad,,,,\n";
        const auto outcome = shop.import(text);
        QVERIFY(outcome.batch);
        QCOMPARE(outcome.firstRejects.size(), 20U);
        QCOMPARE(shop.ledger().rejects(outcome.batch->id)->size(), 30U);
        QVERIFY(!outcome.batch->asOf && !outcome.batch->coverage);
    }
};

QTEST_APPLESS_MAIN(TestImportFile)
#include "tst_import_file.moc"
