// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/record_reader.h"
#include "tests/core/layout/layout_maker.h"
#include "tests/core/layout/table_file.h"

#include <QTest>

using namespace starvane::core;
using namespace starvane::test;

namespace {

Layout orders(std::string id = "orders")
{
    return layout(
        std::move(id),
        {record(RecordKind::Order,
                {column("order_no", {"订单编号", "订单号"}), column("created_at", {"创建时间"}),
                 column("amount", {"实付款(元)"}), column("status", {"订单状态"})})});
}

Layout shipments()
{
    return layout("shipments",
                  {record(RecordKind::Shipment,
                          {column("order_no", {"订单编号"}), column("tracking_no", {"运单号"}),
                           column("shipped_at", {"发货时间"})})});
}

Layout refunds()
{
    return layout("refunds",
                  {record(RecordKind::Refund,
                          {column("order_no", {"订单编号"}), column("requested_at", {"申请时间"}),
                           column("reason", {"退款原因"})})});
}

/// "orders@0:1": layout, sheet and row; else what is wrong.
std::string found(TableFile file, const std::vector<Layout> &layouts)
{
    const auto match = matchLayout(file, layouts, "file.csv");
    if (!match)
        return "none";
    return match->layout->id + '@' + std::to_string(match->sheet) + ':'
        + std::to_string(match->headerRow);
}

UnknownHeader refusal(TableFile file, const std::vector<Layout> &layouts)
{
    const auto match = matchLayout(file, layouts, "file.csv");
    return match ? UnknownHeader{} : std::get<UnknownHeader>(match.error());
}

} // namespace

class TestHeaderMatch : public QObject {
    Q_OBJECT

private slots:
    void findsTheLayout_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<std::string>("match");
        const auto add = [](const char *name, Table table, const char *match) {
            QTest::newRow(name) << std::move(table) << std::string(match);
        };
        add("exact", {{"订单编号", "创建时间", "实付款(元)"}}, "orders@0:1");
        add("required only", {{"订单编号", "创建时间"}}, "orders@0:1");
        add("alternative name", {{"订单号", "创建时间"}}, "orders@0:1");
        add("other order of columns", {{"x", "创建时间", "", "订单编号"}}, "orders@0:1");
        add("spaces and full width", {{" 订单 编号", "创建　时间", "实付款（元）"}}, "orders@0:1");
        add("below a title", {{"导出的订单"}, {}, {"2026-07-25"}, {"订单编号", "创建时间"}},
            "orders@0:4");
        add("repeated header", {{"订单编号", "创建时间"}, {"订单编号", "创建时间"}}, "orders@0:1");
        add("more columns win", {{"订单编号", "申请时间", "退款原因", "创建时间"}}, "refunds@0:1");
        add("a better row below", {{"订单编号", "创建时间"}, {"订单编号", "创建时间", "订单状态"}},
            "orders@0:2");
        add("larger share wins", {{"订单编号", "申请时间", "创建时间"}},
            "refunds@0:1"); // 2 of 3, 2 of 4
        add("shipment by order", {{"订单编号", "发货时间"}}, "shipments@0:1");
        add("shipment by parcel", {{"运单号", "发货时间"}}, "shipments@0:1");
        add("shipment that says nothing", {{"订单编号", "运单号"}}, "none");
        add("shipment without number", {{"发货时间"}}, "none");
        add("no time", {{"订单编号", "实付款(元)"}}, "none");
        add("empty file", {}, "none");
    }

    void findsTheLayout()
    {
        QFETCH(const Table, table);
        QFETCH(const std::string, match);
        QCOMPARE(found(TableFile(table), {orders(), shipments(), refunds()}), match);
    }

    void looksAtTwentyRows()
    {
        Table table(19, {"text"});
        table.push_back({"订单编号", "创建时间"});
        QCOMPARE(found(TableFile(table), {orders()}), std::string("orders@0:20"));
        table.insert(table.begin(), std::vector<std::string>{"text"});
        QCOMPARE(found(TableFile(table), {orders()}), std::string("none"));
        table.insert(table.begin(), 5, {});
        table.erase(table.begin() + 5);
        QCOMPARE(found(TableFile(table), {orders()}),
                 std::string("orders@0:25")); // empty ones aside
    }

    void takesTheFirstSheetThatFits()
    {
        const Table notes = {{"说明"}};
        const Table few = {{"订单编号", "创建时间"}};
        const Table many = {{"订单编号", "创建时间", "实付款(元)"}};
        QCOMPARE(found(TableFile(std::vector<Table>{notes, few, many}), {orders()}),
                 std::string("orders@1:1"));
    }

    void takesTheFirstGivenOfEquals()
    {
        const Table table = {{"订单编号", "创建时间"}};
        QCOMPARE(found(TableFile(table), {orders("b"), orders("a")}), std::string("b@0:1"));
        QCOMPARE(found(TableFile(table), {orders("a"), orders("b")}), std::string("a@0:1"));
    }

    void keepsTheHeader()
    {
        TableFile file(Table{{" 订单编号", "创建时间"}});
        const std::vector<Layout> layouts = {orders()};
        const auto match = matchLayout(file, layouts, "file.csv");
        QVERIFY(match);
        QVERIFY(match->layout == &layouts[0]);
        QVERIFY((match->header == std::vector<std::string>{" 订单编号", "创建时间"}));
    }

    void tellsWhatIsMissing()
    {
        const Table table = {{"报表"}, {"订单编号", "实付款（元）", "发货人"}, {"4300", "#1.5"}};
        const auto unknown = refusal(TableFile(table), {refunds(), orders(), shipments()});
        QCOMPARE(unknown.file.string(), std::string("file.csv"));
        QVERIFY((unknown.header == table[1]));
        // one column more, then one missing each, then by id
        const std::vector<NearLayout> near = {
            {"orders", {"创建时间"}}, {"refunds", {"申请时间"}}, {"shipments", {"发货时间"}}};
        QVERIFY(unknown.near == near);
    }

    void namesThreeAtMost()
    {
        const Table table = {{"订单编号", "实付款(元)"}};
        const auto unknown =
            refusal(TableFile(table), {orders("d"), orders("c"), orders("b"), orders("a")});
        QCOMPARE(unknown.near.size(), 3U);
        QCOMPARE(unknown.near[0].layout, std::string("a"));
        QCOMPARE(unknown.near[2].layout, std::string("c"));
    }

    void showsTheRowWithMostWords()
    {
        const Table table = {{"2026"}, {"a", "b"}, {"1", "2", "3"}, {"c", "d"}};
        const auto unknown = refusal(TableFile(table), {orders()});
        QVERIFY((unknown.header == table[1]));
        QVERIFY(unknown.near.empty());
        QVERIFY(refusal(TableFile(Table{{"1", "2"}}), {orders()}).header.empty());
        QVERIFY(refusal(TableFile(Table{}), {orders()}).header.empty());
    }

    void dropsASecondRecordWithoutItsColumns()
    {
        Layout both = orders();
        both.records.push_back(refunds().records.front());
        // 申请时间 is not there, so that 退款原因 counts for nothing
        QCOMPARE(found(TableFile(Table{{"订单编号", "创建时间", "退款原因"}}), {both, orders("z")}),
                 std::string("z@0:1"));
        QCOMPARE(found(TableFile(Table{{"订单编号", "创建时间", "退款原因", "申请时间"}}),
                       {both, orders("z")}),
                 std::string("orders@0:1"));
    }
};

QTEST_APPLESS_MAIN(TestHeaderMatch)
#include "tst_header_match.moc"
