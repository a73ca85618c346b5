// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/layout_maker.h"
#include "tests/core/layout/reading.h"

#include <QTest>

using namespace starvane::core;
using namespace starvane::test;

namespace {

Layout orders()
{
    Layout made = layout("orders",
                         {record(RecordKind::Order,
                                 {column("order_no", {"单号"}), column("created_at", {"创建"}),
                                  column("promised_hours", {"承诺"}), column("buyer", {"买家"}),
                                  column("buyer_level", {"等级"}), column("amount", {"金额"}),
                                  column("express", {"加急"}), column("product_id", {"商品"}),
                                  column("quantity", {"数量"})})});
    made.records[0].continuationRows = true;
    return made;
}

const std::vector<std::string> header = {"单号", "创建", "承诺", "买家", "等级",
                                         "金额", "加急", "商品", "数量", "收货人"};

} // namespace

class TestRowRejects : public QObject {
    Q_OBJECT

private slots:
    void turnsDownARow_data()
    {
        QTest::addColumn<std::vector<std::string>>("row");
        QTest::addColumn<std::string>("column");
        QTest::addColumn<RejectReason>("reason");
        const auto add = [](const char *name, std::vector<std::string> row, const char *column,
                            RejectReason reason) {
            QTest::newRow(name) << std::move(row) << std::string(column) << reason;
        };
        using enum RejectReason;
        add("no number", {"", "2022-07-19"}, "单号", Missing);
        add("number is a dash", {"-", "2022-07-19"}, "单号", Missing);
        add("no time", {"A1", ""}, "创建", Missing);
        add("no time at the row's end", {"A1"}, "创建", Missing);
        add("number rounded", {"#4.3e+18", "2022-07-19"}, "单号", DamagedId);
        add("number rounded in text", {"4.30E+18", "2022-07-19"}, "单号", DamagedId);
        add("long number as number", {"#4300000000000522752", "2022-07-19"}, "单号", DamagedId);
        add("time", {"A1", "2022-07-32"}, "创建", NotADate);
        add("duration", {"A1", "2022-07-19", "soon"}, "承诺", NotADuration);
        add("long duration", {"A1", "2022-07-19", "9999999"}, "承诺", OutOfRange);
        add("integer", {"A1", "2022-07-19", "", "", "1.5"}, "等级", NotANumber);
        add("money", {"A1", "2022-07-19", "", "", "", "1,00"}, "金额", NotMoney);
        add("much money", {"A1", "2022-07-19", "", "", "", "1000000000000000000"}, "金额",
            OutOfRange);
        add("boolean", {"A1", "2022-07-19", "", "", "", "", "maybe"}, "加急", NotABoolean);
        add("goods rounded", {"A1", "2022-07-19", "", "", "", "", "", "6.8E+17"}, "商品",
            DamagedId);
        add("count", {"A1", "2022-07-19", "", "", "", "", "", "g1", "x"}, "数量", NotANumber);
    }

    void turnsDownARow()
    {
        QFETCH(const std::vector<std::string>, row);
        QFETCH(const std::string, column);
        QFETCH(const RejectReason, reason);
        const auto reading =
            read({header, {"A0", "2022-07-19"}, row, {"A9", "2022-07-19"}}, orders());
        QCOMPARE(reading.rows.size(), 2U); // the good ones go on
        QCOMPARE(reading.rowCount, 3U);
        QCOMPARE(reading.rejects.size(), 1U);
        const Reject &reject = reading.rejects[0];
        QCOMPARE(reject.row, 3U);
        QCOMPARE(reject.column, column);
        QCOMPARE(reject.reason, reason);
        const auto place = static_cast<std::size_t>(std::find(header.begin(), header.end(), column)
                                                    - header.begin());
        const std::string cell = place < row.size() ? row[place] : "";
        QCOMPARE(reject.value, cell.starts_with('#') ? cell.substr(1) : cell);
    }

    void showsNothingPrivate()
    {
        const std::string longText(150, 'x');
        const std::string longest = longText + "订单" + longText;
        const auto reading =
            read({header, {longest, "bad", "", "张三", "2", "", "", "g1", "", "李四"}}, orders());
        QCOMPARE(reading.rejects.size(), 1U);
        const std::vector<std::pair<std::string, std::string>> cells = {
            {"单号", longText + "订单" + std::string(48, 'x')},
            {"创建", "bad"},
            {"等级", "2"},
            {"商品", "g1"}};
        QVERIFY(reading.rejects[0].cells == cells);
    }

    void hidesABuyersCell()
    {
        const Layout made =
            layout("chats",
                   {record(RecordKind::Conversation,
                           {column("buyer", {"买家"}), column("started_at", {"时间"}),
                            column("agent", {"买家"})})});
        const auto reading = read({{"买家", "时间"}, {"-", "2022-07-19"}, {"张三", "soon"}}, made);
        QCOMPARE(reading.rejects.size(), 2U);
        QCOMPARE(reading.rejects[0].column, std::string("买家"));
        QCOMPARE(reading.rejects[0].value, std::string());
        for (const Reject &reject : reading.rejects) {
            for (const auto &[name, text] : reject.cells)
                QVERIFY(name != "买家");
        }
    }

    void needsSomethingToContinue()
    {
        const std::vector<std::string> goods = {"", "", "", "", "", "", "", "g2", "1"};
        const auto reading =
            read({header,
                  goods, // 2: nothing before it
                  {"A1", "2022-07-19", "", "", "", "", "", "g1", "1"},
                  goods, // 4
                  {"", "", "", "", "", "", "", "g3", "x"}, // 5: bad, the order stays
                  goods, // 6
                  {"A2", "bad"}, // 7
                  goods, // 8: of a rejected order
                  {"合计", "", "", "", "", "5"},
                  goods}, // 10: after the totals
                 orders());
        QCOMPARE(reading.rows.size(), 1U);
        QCOMPARE(reading.rows[0].rows, 3U);
        QCOMPARE(reading.rows[0].records[0].lines.size(), 3U);
        QCOMPARE(reading.rowCount, 8U);
        const std::vector<std::pair<std::uint64_t, RejectReason>> expected = {
            {2, RejectReason::ContinuesNothing},
            {5, RejectReason::NotANumber},
            {7, RejectReason::NotADate},
            {8, RejectReason::ContinuesNothing},
            {10, RejectReason::ContinuesNothing}};
        QCOMPARE(reading.rejects.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(reading.rejects[i].row, expected[i].first);
            QCOMPARE(reading.rejects[i].reason, expected[i].second);
        }
        QCOMPARE(reading.rejects[0].column, std::string("单号"));
    }

    void doesNotContinueUnlessTheLayoutSaysSo()
    {
        Layout made = orders();
        made.records[0].continuationRows = false;
        const auto reading = read({header,
                                   {"A1", "2022-07-19", "", "", "", "", "", "g1", "1"},
                                   {"", "", "", "", "", "", "", "g2", "1"}},
                                  made);
        QCOMPARE(reading.rows.at(0).rows, 1U);
        QVERIFY(reading.rejects.at(0).reason == RejectReason::Missing);
    }

    void needsAShipmentsNumber()
    {
        const Layout made =
            layout("parcels",
                   {record(RecordKind::Shipment,
                           {column("order_no", {"单号"}), column("tracking_no", {"运单"}),
                            column("shipped_at", {"发货"})})});
        const auto reading = read({{"单号", "运单", "发货"},
                                   {"A1", "", "2022-07-19"},
                                   {"", "T1", "2022-07-19"},
                                   {"-", "", "2022-07-19"}},
                                  made);
        QCOMPARE(reading.rows.size(), 2U);
        QCOMPARE(reading.rejects.size(), 1U);
        QCOMPARE(reading.rejects[0].row, 4U);
        QCOMPARE(reading.rejects[0].column, std::string("单号"));
        QVERIFY(reading.rejects[0].reason == RejectReason::Missing);
    }
};

QTEST_APPLESS_MAIN(TestRowRejects)
#include "tst_row_rejects.moc"
