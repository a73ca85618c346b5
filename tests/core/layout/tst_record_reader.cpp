// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/layout_maker.h"
#include "tests/core/layout/reading.h"

#include <QTest>

using namespace starvane::core;
using namespace starvane::test;

namespace {

/// 2022-07-19 00:00:00 in Shanghai.
constexpr std::int64_t july19 = 1658160000;

Layout orders()
{
    Layout made =
        layout("orders",
               {record(RecordKind::Order,
                       {column("order_no", {"no"}), column("created_at", {"created"}),
                        column("paid_at", {"paid"}), column("promised_hours", {"promise"}),
                        column("status", {"state"}, {{"已发货", "shipped"}, {"?", ""}}),
                        column("buyer", {"buyer"}), column("buyer_level", {"level"}, {{"l3", "3"}}),
                        column("amount", {"amount"}), column("currency", {"currency"}),
                        column("express", {"express"}), column("carrier", {"carrier"}),
                        column("product_id", {"goods"}), column("product", {"title"}),
                        column("quantity", {"count"}), column("price", {"price"})})});
    made.records[0].continuationRows = true;
    return made;
}

Record only(const Reading &reading)
{
    return reading.rows.size() == 1 ? reading.rows[0].records.at(0) : Record{};
}

} // namespace

class TestRecordReader : public QObject {
    Q_OBJECT

private slots:
    void readsEveryType()
    {
        const auto reading =
            read({{"no", "created", "paid", "promise", "state", "buyer", "level", "amount",
                   "express", "carrier", "goods", "title", "count", "price"},
                  {"4300000000000522654", "2022-07-19 21:20:02", "#44761.5", "2天", "已 发货",
                   "采购", "L3", "¥3,042.24", "是", "-", "#680000000000", "灯", "41", "16.88"}},
                 orders());
        QVERIFY(!reading.error);
        QVERIFY(reading.rejects.empty());
        const Record order = only(reading);
        QVERIFY(order.kind == RecordKind::Order);
        QCOMPARE(order.values.size(), fieldsOf(RecordKind::Order).size());
        QCOMPARE(valueOf(order, "order_no"), std::string("4300000000000522654"));
        QCOMPARE(valueOf(order, "created_at"), std::to_string(july19 + 76802));
        QCOMPARE(valueOf(order, "paid_at"), std::to_string(july19 + 43200));
        QCOMPARE(valueOf(order, "promised_hours"), std::string("48"));
        QCOMPARE(valueOf(order, "status"), std::string("shipped"));
        QCOMPARE(valueOf(order, "buyer"), std::string("6"));
        QCOMPARE(valueOf(order, "buyer_level"), std::string("3"));
        QCOMPARE(valueOf(order, "amount"), std::string("304224"));
        QCOMPARE(valueOf(order, "currency"), std::string("CNY")); // the store's
        QCOMPARE(valueOf(order, "express"), std::string("1"));
        QCOMPARE(valueOf(order, "carrier"), std::string("-")); // a text stays as it is
        QCOMPARE(valueOf(order, "shipped_at"), std::string());
        QVERIFY((order.lines == std::vector<OrderLine>{{"680000000000", "", "灯", 41, 1688, {}}}));
        QCOMPARE(reading.rowCount, 1U);
        QCOMPARE(reading.rows[0].row, 2U);
        QCOMPARE(reading.rows[0].rows, 1U);
    }

    void takesMissingAndWordlessCellsAsBlank()
    {
        const auto reading = read({{"no", "created", "paid", "state", "amount", "level"},
                                   {"A1", "2022-07-19"},
                                   {"A2", "2022-07-19", "-", "--", "N/A", "null"}},
                                  orders());
        QVERIFY(reading.rejects.empty());
        QVERIFY(reading.unknownWords.empty());
        QCOMPARE(reading.rows.size(), 2U);
        for (const RowRecords &row : reading.rows) {
            for (const char *const field :
                 {"paid_at", "status", "amount", "currency", "buyer_level"})
                QCOMPARE(valueOf(row.records[0], field), std::string());
            QVERIFY(row.records[0].lines.empty());
        }
    }

    void readsMoneyInTheRowsCurrency()
    {
        const auto reading = read({{"no", "created", "currency", "amount", "price"},
                                   {"A1", "2022-07-19", "jpy", "1200", "5"},
                                   {"A2", "2022-07-19", "KWD", "1.5", "0.125"},
                                   {"A3", "2022-07-19", "", "1.5", ""},
                                   {"A4", "2022-07-19", "", "", "1.5"},
                                   {"A5", "2022-07-19", "dollars", "1", ""}},
                                  orders());
        QCOMPARE(reading.rows.size(), 4U);
        const auto check = [&](std::size_t row, const char *amount, const char *currency) {
            QCOMPARE(valueOf(reading.rows[row].records[0], "amount"), std::string(amount));
            QCOMPARE(valueOf(reading.rows[row].records[0], "currency"), std::string(currency));
        };
        check(0, "1200", "JPY");
        check(1, "1500", "KWD");
        check(2, "150", "CNY");
        check(3, "", "");
        QCOMPARE(*reading.rows[1].records[0].lines[0].price, 125);
        QCOMPARE(reading.rejects.size(), 1U);
        QCOMPARE(reading.rejects[0].column, std::string("currency"));
        QVERIFY(reading.rejects[0].reason == RejectReason::NotMoney);
    }

    void usesTheLayoutsZoneFormsAndCurrency()
    {
        Layout made = orders();
        made.timezone = "America/Sao_Paulo";
        made.currency = "BRL";
        made.dates = {"d/M/yyyy HH:mm", "yyyy-MM-dd HH:mm:ss"};
        const auto reading = read({{"no", "created", "paid", "amount"},
                                   {"A1", "2017-10-02 10:56:33", "3/10/2017 00:00", "1"},
                                   {"A2", "2017-10-02", "", "1"}},
                                  made);
        QCOMPARE(reading.rows.size(), 1U);
        // 2017-10-02 was UTC-3 there
        QCOMPARE(valueOf(only(reading), "created_at"), std::string("1506952593"));
        QCOMPARE(valueOf(only(reading), "paid_at"), std::string("1506999600"));
        QCOMPARE(valueOf(only(reading), "currency"), std::string("BRL"));
        QVERIFY(reading.rejects.at(0).reason == RejectReason::NotADate);
    }

    void continuesOrders()
    {
        const auto reading = read({{"no", "created", "goods", "title", "count"},
                                   {"A1", "2022-07-19", "g1", "灯", "2"},
                                   {"", "", "g2", "", ""},
                                   {"", "", "", "积木", "3"},
                                   {"A2", "2022-07-19", "", "", ""},
                                   {"", "2022-07-20", "g3", "", ""}},
                                  orders());
        QVERIFY(reading.rejects.empty());
        QCOMPARE(reading.rowCount, 5U);
        QCOMPARE(reading.rows.size(), 2U);
        QCOMPARE(reading.rows[0].row, 2U);
        QCOMPARE(reading.rows[0].rows, 3U);
        QVERIFY((reading.rows[0].records[0].lines
                 == std::vector<OrderLine>{{"g1", "", "灯", 2, {}, {}},
                                           {"g2", "", "", {}, {}, {}},
                                           {"", "", "积木", 3, {}, {}}}));
        QCOMPARE(reading.rows[1].row, 5U);
        QCOMPARE(reading.rows[1].rows, 2U);
        QCOMPARE(reading.rows[1].records[0].lines.size(), 1U);
    }

    void joinsRepeatedRows()
    {
        Layout made = orders();
        made.records[0].continuationRows = false;
        const auto reading =
            read({{"no", "created", "amount", "goods"},
                  {"A1", "2022-07-19", "5.00", "g1"},
                  {"A1", "2022/7/19", "5", "g2"}, // the same values, written otherwise
                  {"A1", "2022-07-19", "6.00", "g3"}, // not the same
                  {"A2", "2022-07-19", "6.00", "g1"},
                  {"A2", "2022-07-19", "6.00", "g1"}},
                 made);
        QCOMPARE(reading.rows.size(), 3U);
        QCOMPARE(reading.rowCount, 5U);
        QCOMPARE(reading.rows[0].rows, 2U);
        QCOMPARE(reading.rows[0].records[0].lines.size(), 2U);
        QCOMPARE(reading.rows[1].rows, 1U);
        QCOMPARE(reading.rows[2].records[0].lines.size(), 2U);
    }

    void passesOverTotals()
    {
        for (const char *const word :
             {"合计", "总计：", "小计", "汇 总", "Total", "TOTALS", "Grand Total:", "sum"}) {
            const auto reading = read({{"no", "created", "amount"},
                                       {"A1", "2022-07-19", "5.00"},
                                       {word, "", "5.00"},
                                       {"", word, "5.00"}},
                                      orders());
            QCOMPARE(reading.rows.size(), 1U);
            // the last one has the word where a time should be
            QCOMPARE(reading.rowCount, 2U);
            QCOMPARE(reading.rejects.size(), 1U);
            QCOMPARE(reading.rejects[0].row, 4U);
        }
        const auto reading = read({{"no", "created"}, {"Total", "2022-07-19"}}, orders());
        QCOMPARE(valueOf(only(reading), "order_no"), std::string("Total"));
    }

    void countsUnknownWords()
    {
        const auto reading = read({{"no", "created", "state", "level", "express"},
                                   {"A1", "2022-07-19", "SHIPPED", "l3", ""},
                                   {"A2", "2022-07-19", "拣货中", "4", ""},
                                   {"A3", "2022-07-19", "?", "", ""},
                                   {"A4", "2022-07-19", "打包中", "", ""},
                                   {"A5", "2022-07-19", "拣货中", "", ""}},
                                  orders());
        QVERIFY(reading.rejects.empty());
        const std::vector<UnknownWord> words = {{"state", "拣货中", 3, 2},
                                                {"state", "打包中", 5, 1}};
        QVERIFY(reading.unknownWords == words);
        QCOMPARE(valueOf(reading.rows[0].records[0], "status"),
                 std::string("shipped")); // our own word
        QCOMPARE(valueOf(reading.rows[1].records[0], "status"), std::string());
        QCOMPARE(valueOf(reading.rows[1].records[0], "buyer_level"), std::string("4"));
    }

    void keepsAHundredUnknownWords()
    {
        Table table = {{"no", "created", "state"}};
        for (int i = 0; i < 150; ++i)
            table.push_back({"A" + std::to_string(i), "2022-07-19", "word " + std::to_string(i)});
        QCOMPARE(read(table, orders()).unknownWords.size(), 100U);
    }

    void mapsWordsOfBooleansAndTexts()
    {
        const Layout made =
            layout("chats",
                   {record(RecordKind::Conversation,
                           {column("buyer", {"buyer"}), column("started_at", {"at"}),
                            column("satisfied", {"mark"},
                                   {{"满意", "true"}, {"一般", "false"}, {"未评价", ""}}),
                            column("rated", {"mark"},
                                   {{"满意", "true"}, {"一般", "true"}, {"未评价", "false"}}),
                            column("agent", {"agent"}, {{"小王", "wang"}})})});
        const auto reading = read({{"buyer", "at", "mark", "agent"},
                                   {"ab", "2022-07-19", "满意", "小王"},
                                   {"ab", "2022-07-19", "一般", "wang"},
                                   {"ab", "2022-07-19", "未评价", "小李"},
                                   {"ab", "2022-07-19", "", ""},
                                   {"ab", "2022-07-19", "好", ""}},
                                  made);
        const std::vector<std::array<std::string, 3>> expected = {
            {"1", "1", "wang"}, {"0", "1", "wang"}, {"", "0", "小李"}, {"", "", ""}, {"", "", ""}};
        QCOMPARE(reading.rows.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const Record &chat = reading.rows[i].records[0];
            QCOMPARE(valueOf(chat, "satisfied"), expected[i][0]);
            QCOMPARE(valueOf(chat, "rated"), expected[i][1]);
            QCOMPARE(valueOf(chat, "agent"), expected[i][2]);
        }
        // one column of two fields is one unknown word of one row
        const std::vector<UnknownWord> words = {{"mark", "好", 6, 1}};
        QVERIFY(reading.unknownWords == words);
    }

    void derivesFields()
    {
        const Layout made =
            layout("derived",
                   {record(RecordKind::Order,
                           {column("order_no", {"no"}), column("created_at", {"a"}),
                            derived("released_at", DeriveRule::FirstOf, {"c", "b", "a"}),
                            derived("shipped_at", DeriveRule::EarliestOf, {"b", "c", "missing"}),
                            derived("completed_at", DeriveRule::PlusHours, {"b", "hours"}),
                            derived("delivered_at", DeriveRule::PlusHours, {"b", "missing"})})});
        const auto reading = read({{"no", "a", "b", "c", "hours"},
                                   {"A1", "2022-07-19", "2022-07-20", "2022-07-21", "1.5"},
                                   {"A2", "2022-07-19", "2022-07-22", "2022-07-21", ""},
                                   {"A3", "2022-07-19", "", "", "2"},
                                   {"A4", "2022-07-19", "2022-07-20", "", "soon"},
                                   {"A5", "2022-07-19", "2022-07-20", "x", "1"}},
                                  made);
        constexpr std::int64_t day = 86400;
        const auto check = [&](std::size_t row, const char *field, std::int64_t value) {
            QCOMPARE(valueOf(reading.rows.at(row).records[0], field), std::to_string(value));
        };
        QCOMPARE(reading.rows.size(), 3U);
        check(0, "released_at", july19 + 2 * day);
        check(0, "shipped_at", july19 + day);
        check(0, "completed_at", july19 + day + 5400);
        check(1, "shipped_at", july19 + 2 * day);
        QCOMPARE(valueOf(reading.rows[1].records[0], "completed_at"), std::string());
        check(2, "released_at", july19);
        QCOMPARE(valueOf(reading.rows[2].records[0], "shipped_at"), std::string());
        QCOMPARE(reading.rejects.size(), 2U);
        QCOMPARE(reading.rejects[0].column, std::string("hours"));
        QVERIFY(reading.rejects[0].reason == RejectReason::NotADuration);
        QCOMPARE(reading.rejects[1].column, std::string("c"));
        const std::vector<std::string> fields = {"order.order_no", "order.created_at",
                                                 "order.released_at", "order.shipped_at",
                                                 "order.completed_at"};
        QVERIFY(reading.fields == fields);
    }

    void yieldsSeveralRecords()
    {
        const Layout made = layout(
            "both",
            {record(RecordKind::Order, {column("order_no", {"no"}), column("created_at", {"at"})}),
             record(RecordKind::Refund,
                    {column("order_no", {"no"}), column("requested_at", {"asked"}),
                     column("reason", {"why"})}),
             record(RecordKind::Dispute,
                    {column("order_no", {"no"}), column("opened_at", {"nowhere"})})});
        const auto reading = read({{"no", "at", "asked", "why"},
                                   {"A1", "2022-07-19", "", ""},
                                   {"A2", "2022-07-19", "2022-07-20", "broken"},
                                   {"A3", "2022-07-19", "", "broken"}},
                                  made);
        QCOMPARE(reading.rows.size(), 2U);
        QCOMPARE(reading.rows[0].records.size(), 1U);
        QCOMPARE(reading.rows[1].records.size(), 2U);
        const Record &refund = reading.rows[1].records[1];
        QVERIFY(refund.kind == RecordKind::Refund);
        QCOMPARE(valueOf(refund, "order_no"), std::string("A2"));
        QCOMPARE(valueOf(refund, "reason"), std::string("broken"));
        QCOMPARE(reading.rejects.size(), 1U);
        QCOMPARE(reading.rejects[0].column, std::string("asked"));
        QVERIFY(reading.rejects[0].reason == RejectReason::Missing);
        const std::vector<std::string> fields = {"order.order_no", "order.created_at",
                                                 "refund.order_no", "refund.requested_at",
                                                 "refund.reason"};
        QVERIFY(reading.fields == fields);
    }

    void readsDays()
    {
        const Layout made = layout(
            "readings",
            {record(RecordKind::Reading,
                    {column("indicator", {"i"}), column("day", {"d"}), column("value", {"v"})})});
        const auto reading = read({{"i", "d", "v"},
                                   {"dispute", "2022-07-19 23:59", "95%"},
                                   {"dispute", "2022-07-19T20:00:00Z", "1"}, // the 20th in Shanghai
                                   {"Total", "", "1"}},
                                  made);
        QCOMPARE(reading.rows.size(), 2U);
        QCOMPARE(valueOf(reading.rows[0].records[0], "day"), std::string("19192"));
        QCOMPARE(valueOf(reading.rows[0].records[0], "value"), std::string("0.950000"));
        QCOMPARE(valueOf(reading.rows[1].records[0], "day"), std::string("19193"));
    }

    void settlesDayAndMonthByTheColumn_data()
    {
        QTest::addColumn<Table>("values"); // of the columns "created" and "paid"
        QTest::addColumn<std::string>("created"); // of the first row, or empty
        QTest::addColumn<int>("doubtRow");
        const auto add = [](const char *name, Table values, const char *created, int doubtRow) {
            QTest::newRow(name) << std::move(values) << std::string(created) << doubtRow;
        };
        constexpr const char *april3 = "1648915200"; // 2022-04-03 in Shanghai
        constexpr const char *march4 = "1646323200";
        add("day first", {{"03/04/2022"}, {"25/04/2022"}}, april3, 0);
        add("month first", {{"03/04/2022"}, {"04/25/2022"}}, march4, 0);
        add("nothing decides", {{"03/04/2022"}, {"05/06/2022"}}, "", 2);
        add("contradiction", {{"03/04/2022"}, {"25/04/2022"}, {"04/25/2022"}}, "", 4);
        add("same either way", {{"04/04/2022"}, {"04/04/2022"}}, "1649001600", 0);
        add("another column does not decide", {{"03/04/2022", "25/04/2022"}}, "", 2);
        add("only the doubtful column matters", {{"2022-04-03", "25/04/2022"}}, april3, 0);
        add("mixed with plain forms", {{"2022-04-03"}, {"3/4/2022"}, {"25.4.2022 9:00"}}, april3,
            0);
        add("first doubtful row is named", {{"2022-04-03"}, {"3/4/2022"}, {"5/4/2022"}}, "", 3);
    }

    void settlesDayAndMonthByTheColumn()
    {
        QFETCH(const Table, values);
        QFETCH(const std::string, created);
        QFETCH(const int, doubtRow);
        Table table = {{"no", "created", "paid"}};
        for (const auto &row : values)
            table.push_back(
                {"A" + std::to_string(table.size()), row[0], row.size() > 1 ? row[1] : ""});
        const auto reading = read(table, orders());
        if (!created.empty())
            QCOMPARE(valueOf(reading.rows.at(0).records[0], "created_at"), created);
        QCOMPARE(reading.error.has_value(), doubtRow != 0);
        if (doubtRow == 0)
            return;
        const auto &doubt = std::get<AmbiguousDates>(*reading.error);
        QCOMPARE(static_cast<int>(doubt.row), doubtRow);
        QCOMPARE(doubt.column, std::string("created"));
        QCOMPARE(doubt.value, table[static_cast<std::size_t>(doubtRow) - 1][1]);
        QCOMPARE(doubt.file.string(), std::string("file.csv"));
    }

    void readsTwiceOnlyInDoubt()
    {
        TableFile plain(Table{{"no", "created"}, {"A1", "2022-07-19"}});
        (void)read(plain, orders());
        QCOMPARE(plain.opened, 2); // to match and to read
        TableFile doubtful(Table{{"no", "created"}, {"A1", "13/07/2022"}, {"A2", "2/07/2022"}});
        QVERIFY(!read(doubtful, orders()).error);
        QCOMPARE(doubtful.opened, 3);
    }

    void takesTheFirstOfEqualNames()
    {
        const auto reading =
            read({{"no", "created", "amount", "amount"}, {"A1", "2022-07-19", "1", "2"}}, orders());
        QCOMPARE(valueOf(only(reading), "amount"), std::string("100"));
    }

    void givesNothingOfAnEmptyTable()
    {
        const auto reading = read({{"no", "created"}}, orders());
        QVERIFY(!reading.error);
        QVERIFY(reading.rows.empty());
        QCOMPARE(reading.rowCount, 0U);
        QCOMPARE(reading.fields.size(), 2U);
    }
};

QTEST_APPLESS_MAIN(TestRecordReader)
#include "tst_record_reader.moc"
