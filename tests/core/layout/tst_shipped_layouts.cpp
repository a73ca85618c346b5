// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/reading.h"
#include "tests/core/layout/shipped_layouts.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace starvane::core;
using namespace starvane::test;

namespace {

constexpr const char *platformsFolder = STARVANE_RESOURCES "/platforms";

std::string fitting(const std::string &platform, const std::vector<std::string> &header)
{
    const auto layouts = shippedLayouts(platform);
    TableFile file(Table{header});
    const auto match = matchLayout(file, layouts, "file.csv");
    return match ? match->layout->id : std::string();
}

const Layout &withId(const std::vector<Layout> &layouts, std::string_view id)
{
    return *std::find_if(layouts.begin(), layouts.end(),
                         [id](const Layout &layout) { return layout.id == id; });
}

} // namespace

class TestShippedLayouts : public QObject {
    Q_OBJECT

private slots:
    void load()
    {
        std::size_t files = 0;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(platformsFolder)) {
            if (entry.path().parent_path().filename() != "layouts")
                continue;
            ++files;
            const auto layout = loadLayout(entry.path());
            QVERIFY2(layout, entry.path().string().c_str());
            QCOMPARE(layout->platform,
                     entry.path().parent_path().parent_path().filename().string());
        }
        const auto layouts = shippedLayouts("");
        std::set<std::string> ids;
        for (const Layout &layout : layouts)
            ids.insert(layout.id);
        QVERIFY(files >= 15);
        QCOMPARE(ids.size(), files);
    }

    void matchHeaders_data()
    {
        QTest::addColumn<std::string>("platform");
        QTest::addColumn<std::vector<std::string>>("header");
        QTest::addColumn<std::string>("layout");
        for (const char *const file :
             {"1688-orders-49.csv", "1688-orders-32.csv", "1688-orders-seller-xls.csv"}) {
            QTest::newRow(file) << std::string("1688") << realHeader(file)
                                << std::string("1688-orders");
        }
        for (const char *const file : {"wish-orders-2017.csv", "wish-orders-2019.csv",
                                       "wish-penalties-screen.csv", "jd-reception.csv"})
            QTest::newRow(file) << std::string("1688") << realHeader(file) << std::string();
        const auto add = [](const char *platform, const char *header, const char *layout) {
            QTest::addRow("%s", header)
                << std::string(platform) << splitHeader(header) << std::string(layout);
        };
        add("1688", "订单编号,运单号,物流公司,发货时间,揽收时间,签收时间,承诺发货小时",
            "1688-logistics");
        add("1688", "订单编号,运单号,物流公司,发货时间,揽收时间,签收时间,承诺发货小时,定制",
            "1688-logistics");
        add("1688", "运单号,揽收时间", "1688-logistics");
        add("1688", "退款编号,订单编号,申请时间,退款原因,退款状态,退款金额,退款完结时间",
            "1688-refunds");
        add("1688", "订单编号,申请时间,退款原因", "1688-refunds");
        add("1688", "纠纷单号,订单编号,申请时间,判定结果", "1688-disputes");
        add("1688", "纠纷单号,订单编号,申请时间,首次响应时间,完结时间,判定结果", "1688-disputes");
        add("1688", "订单编号,评价时间,评价星级,商品编号", "1688-reviews");
        add("1688", "买家会员名,咨询时间,首次回复时间,客服,回复类型,满意度", "1688-conversations");
        add("1688", "buyer,started_at,first_reply_at,agent,replied_by", "1688-chat");
        add("1688", "指标,日期,数值,得分,同行平均,同行优秀", "1688-readings");
        add("generic",
            "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,"
            "order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_"
            "date",
            "olist-orders");
        add("generic", "Order ID,Order Date,Order Status,Order Total,Currency", "generic-orders");
        add("generic", "订单号,下单时间,订单状态,实付金额,商品编号,数量", "generic-orders");
        add("generic", "order_no,tracking_no,shipped_at,delivered_at", "generic-shipments");
        add("generic", "refund_no,order_no,requested_at,refunded_at,reason,status",
            "generic-refunds");
        add("generic", "buyer,started_at,first_reply_at,agent,replied_by", "generic-conversations");
        add("generic", "dispute_no,order_no,opened_at,closed_at,liability", "generic-disputes");
        add("generic", "review_no,order_no,reviewed_at,stars", "generic-reviews");
        add("generic", "indicator,day,value,score,peer,excellent", "generic-readings");
    }

    void matchHeaders()
    {
        QFETCH(const std::string, platform);
        QFETCH(const std::vector<std::string>, header);
        QFETCH(const std::string, layout);
        QCOMPARE(fitting(platform, header), layout);
    }

    void readA1688Order()
    {
        const auto layouts = shippedLayouts("1688");
        for (const char *const name :
             {"1688-orders-49.csv", "1688-orders-32.csv", "1688-orders-seller-xls.csv"}) {
            const auto header = realHeader(name);
            std::vector<std::string> first(header.size());
            std::vector<std::string> second(header.size());
            const auto put = [&header](std::vector<std::string> &row, std::string_view column,
                                       const char *text) {
                const auto found = std::find(header.begin(), header.end(), column);
                if (found != header.end())
                    row[static_cast<std::size_t>(found - header.begin())] = text;
            };
            put(first, "订单编号", "4300000000001860965");
            put(first, "买家会员名", "采购315");
            put(first, "实付款(元)", "3,048.74");
            put(first, "实付款", "3,048.74");
            put(first, "订单状态", "等待买家确认收货");
            put(first, "订单创建时间", "2026/7/18 22:03:37");
            put(first, "订单付款时间", "2026/7/18 22:37:41");
            put(first, "运单号", "780001860965");
            put(first, "物流公司运单号", "中通快递:780001860965");
            put(first, "货品标题", "太阳能灯");
            put(first, "单价(元)", "95.07");
            put(first, "数量", "32");
            put(first, "Offer ID", "680000000036");
            put(first, "SKU ID", "5100000000236");
            put(second, "货品标题", "积木");
            put(second, "数量", "1");
            const auto reading = read({header, first, second}, withId(layouts, "1688-orders"));
            QVERIFY(reading.rejects.empty());
            QVERIFY(reading.unknownWords.empty());
            QCOMPARE(reading.rows.size(), 1U);
            const Record &order = reading.rows[0].records[0];
            QCOMPARE(valueOf(order, "order_no"), std::string("4300000000001860965"));
            // 2026-07-18 22:03:37 +08:00
            QCOMPARE(valueOf(order, "created_at"), std::string("1784383417"));
            QCOMPARE(valueOf(order, "paid_at"), std::string("1784385461"));
            QCOMPARE(valueOf(order, "status"), std::string("shipped"));
            QCOMPARE(valueOf(order, "amount"), std::string("304874"));
            QCOMPARE(valueOf(order, "currency"), std::string("CNY"));
            QVERIFY(valueOf(order, "tracking_no").ends_with("780001860965"));
            QVERIFY((order.lines
                     == std::vector<OrderLine>{
                         {"680000000036", "5100000000236", "太阳能灯", 32, 9507, {}},
                         {"", "", "积木", 1, {}, {}}}));
        }
    }

    void knowEveryStateOf1688()
    {
        const auto layouts = shippedLayouts("1688");
        const std::vector<std::pair<std::string, std::string>> states = {
            {"等待买家付款", "unpaid"},      {"等待卖家发货", "to_ship"},
            {"等待物流公司揽件", "shipped"}, {"等待买家收货", "shipped"},
            {"等待买家确认收货", "shipped"}, {"等待买家签收", "shipped"},
            {"买家已签收", "delivered"},     {"已收货", "delivered"},
            {"交易成功", "completed"},       {"交易取消", "cancelled"},
            {"交易关闭", "cancelled"},       {"交易终止", "cancelled"}};
        Table table = {{"订单编号", "订单创建时间", "订单状态"}};
        for (const auto &[text, state] : states)
            table.push_back({"A" + std::to_string(table.size()), "2026-07-18", text});
        const auto reading = read(table, withId(layouts, "1688-orders"));
        QVERIFY(reading.unknownWords.empty());
        QCOMPARE(reading.rows.size(), states.size());
        for (std::size_t i = 0; i < states.size(); ++i)
            QCOMPARE(valueOf(reading.rows[i].records[0], "status"), states[i].second);
    }

    void readAnOlistOrder()
    {
        const auto layouts = shippedLayouts("generic");
        const auto reading = read(
            {splitHeader(
                 "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,"
                 "order_delivered_carrier_date,order_delivered_customer_date,order_estimated_"
                 "delivery_date"),
             splitHeader(
                 "e481f51cbdc54678b7cc49136f2d6af7,9ef4,delivered,2017-10-02 10:56:33,2017-10-02 "
                 "11:07:15,"
                 "2017-10-04 19:55:00,2017-10-10 21:25:13,2017-10-18 00:00:00"),
             splitHeader("x1,9ef4,unavailable,2017-10-02 10:56:33,,,,")},
            withId(layouts, "olist-orders"));
        QCOMPARE(reading.rows.size(), 2U);
        const Record &order = reading.rows[0].records[0];
        QCOMPARE(valueOf(order, "status"), std::string("completed"));
        QCOMPARE(valueOf(order, "created_at"), std::string("1506952593")); // 13:56:33 UTC
        // Summer time began on 2017-10-15: midnight of the 18th is 02:00 UTC.
        QCOMPARE(valueOf(order, "deliver_by"), std::string("1508292000"));
        QCOMPARE(reading.unknownWords.at(0).value, std::string("unavailable"));
    }
};

QTEST_APPLESS_MAIN(TestShippedLayouts)
#include "tst_shipped_layouts.moc"
