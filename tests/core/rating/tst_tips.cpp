// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace starvane;
using tests::Shop;

namespace {

const std::string orderColumns = "订单编号,订单创建时间,订单付款时间,订单状态,发货时间,揽收时间,"
                                 "承诺发货小时,物流公司,定制,关闭方,买家等级,货品标题\n";
const std::string paid = ",2022-10-10 09:00:00,2022-10-10 10:00:00,";

std::set<std::string> tipsOf(const core::ScoreCard &card, const std::string &indicator)
{
    std::set<std::string> ids;
    for (const core::Tip &tip : card.tips) {
        if (tip.indicator == indicator)
            ids.insert(tip.id);
    }
    return ids;
}

const core::Tip &tip(const core::ScoreCard &card, const std::string &id)
{
    for (const core::Tip &one : card.tips) {
        if (one.id == id)
            return one;
    }
    throw std::runtime_error("no tip " + id);
}

using Ids = std::set<std::string>;

} // namespace

/// A tip shows when its condition holds on the store's own records, with them in its words.
class TestTips : public QObject {
    Q_OBJECT

private slots:
    void fulfilment_data()
    {
        QTest::addColumn<std::string>("rows");
        QTest::addColumn<Ids>("expected");
        const auto add = [](const char *name, std::string rows, Ids expected) {
            QTest::newRow(name) << std::move(rows) << std::move(expected);
        };
        // status, dispatched, collected, promise, carrier, custom, cancelled by, level, goods
        const std::string scannedLate =
            paid + ",2022-10-10 12:00:00,2022-10-12 12:00:00,24,中通,,,L1,灯\n";
        const std::string leftLate =
            paid + ",2022-10-15 12:00:00,2022-10-15 13:00:00,24,韵达,,,L1,灯\n";
        add("all is well",
            "A1" + paid + ",2022-10-10 12:00:00,2022-10-10 13:00:00,24,中通,,,L5,灯\n", {});
        add("scans", "A1" + scannedLate + "A2" + scannedLate, {"scan-late"});
        add("stock", "A1" + leftLate, {"ship-stock-first"});
        add("both", "A1" + scannedLate + "A2" + leftLate, {"scan-late", "ship-stock-first"});
        add("few scans", "A1" + scannedLate + "A2" + leftLate + "A3" + leftLate,
            {"ship-stock-first"});
        add("custom-made", "A1" + paid + ",2022-10-15 12:00:00,,24,,是,,L1,灯\n", {"custom-dates"});
        add("sold out", "A1" + paid + "交易关闭,,,,,,卖家,L1,灯\n",
            {"stock-warning", "ship-stock-first"});
        add("a good buyer", "A1" + paid + ",2022-10-15 12:00:00,,24,,是,,L3,灯\n",
            {"custom-dates", "b-buyers-first"});
    }

    void fulfilment()
    {
        QFETCH(const std::string, rows);
        QFETCH(const Ids, expected);
        Shop shop;
        shop.importWell(orderColumns + rows, "2022-10-20 10:00:00");
        QCOMPARE(tipsOf(shop.card("2022-10-31"), "fulfilment"), expected);
    }

    void tellsWithTheStoresOwnFigures()
    {
        Shop shop;
        shop.importWell(
            orderColumns + "A1" + paid + ",2022-10-10 12:00:00,2022-10-12 12:00:00,24,中通,,,,灯\n"
                + "A2" + paid + ",2022-10-10 12:00:00,2022-10-12 12:00:00,24,中通,,,,灯\n" + "A3"
                + paid + ",2022-10-10 12:00:00,2022-10-12 12:00:00,24,韵达,,,,灯\n" + "A4" + paid
                + ",2022-10-15 12:00:00,2022-10-15 12:00:00,24,韵达,,,,灯\n",
            "2022-10-20 10:00:00");
        // 3 of 4 late ones by their scans, 2 of these 3 with 中通.
        const auto card = shop.card("2022-10-31");
        QCOMPARE(
            tip(card, "scan-late").text.en,
            std::string("3 of 4 late orders (75\u00a0%) left in time but were scanned too late,"
                        " most often by 中通 (67\u00a0%): ask for an evening collection, or scan"
                        " the collection yourself."));
        QVERIFY(tip(card, "scan-late").text.zh.starts_with("4 单未按时履约，其中 3 单（75%）"));
        for (const core::Tip &one : card.tips) {
            QVERIFY(one.text.en.find_first_of("{}") == std::string::npos);
            QVERIFY(one.text.zh.find_first_of("{}") == std::string::npos);
        }
    }

    void response()
    {
        const std::string columns = "买家会员名,咨询时间,首次回复时间,客服,回复类型\n";
        const std::string good = "甲,2022-10-10 10:00:00,2022-10-10 10:01:00,小美,人工\n";
        const auto tipsFor = [&columns](const std::string &rows) {
            Shop shop;
            shop.importWell(columns + rows, "2022-10-20 10:00:00");
            return tipsOf(shop.card("2022-10-31"), "response_3min");
        };
        QCOMPARE(tipsFor(good), Ids());
        QCOMPARE(tipsFor(good + "乙,2022-10-10 14:00:00,,,\n"),
                 (Ids{"staff-peaks", "first-question"}));
        QCOMPARE(tipsFor(good + "乙,2022-10-10 14:00:00,2022-10-10 14:00:01,,自动\n"),
                 (Ids{"staff-peaks", "automatic-replies"}));
        QCOMPARE(tipsFor(good + "乙,2022-10-10 14:00:00,2022-10-10 14:09:00,小美,人工\n"),
                 (Ids{"staff-peaks", "quick-replies"}));
        // Nine late ones, one an hour: the two commonest hours hold 2 of 9.
        std::string spread;
        for (int i = 0; i < 9; ++i)
            spread += "买家" + std::to_string(i) + ",2022-10-10 " + std::to_string(10 + i)
                + ":00:00,2022-10-10 22:00:00,小美,人工\n";
        QCOMPARE(tipsFor(spread), Ids());
    }

    /// The later hour is the commoner one; by the clock they are one span.
    void hoursThatFollowEachOtherAreOneSpan()
    {
        std::string rows = "买家会员名,咨询时间,首次回复时间,客服,回复类型\n";
        int buyer = 0;
        for (const char *const asked : {"20:05", "20:15", "20:25", "19:05", "19:15"})
            rows += "买家" + std::to_string(buyer++) + ",2022-10-10 " + asked
                + ":00,2022-10-10 22:00:00,小美,人工\n";
        Shop shop;
        shop.importWell(rows, "2022-10-20 10:00:00");
        const core::Text text = tip(shop.card("2022-10-31"), "staff-peaks").text;
        QVERIFY2(text.en.find(" at 19:00–21:00:") != std::string::npos, text.en.c_str());
        QVERIFY2(text.zh.find("集中在 19–21 点：") != std::string::npos, text.zh.c_str());
    }

    void refundsNameTheProducts()
    {
        Shop shop;
        shop.importWell(orderColumns + "A1" + paid + ",2022-10-10 12:00:00,,,,,,,灯\n" + "A2" + paid
                            + ",2022-10-10 12:00:00,,,,,,,灯\n" + "A3" + paid
                            + ",2022-10-10 12:00:00,,,,,,,杯\n",
                        "2022-10-20 10:00:00");
        shop.importWell("退款编号,订单编号,申请时间,退款原因,退款完结时间\n"
                        "TQ1,A1,2022-10-12 10:00:00,破损,2022-10-12 11:00:00\n"
                        "TQ2,A2,2022-10-12 10:00:00,破损,2022-10-12 11:00:00\n",
                        "2022-10-20 10:00:00");
        const auto card = shop.card("2022-10-31");
        QCOMPARE(tipsOf(card, "quality_refund"), (Ids{"quality-products", "terms-on-page"}));
        QCOMPARE(tip(card, "quality-products").text.en,
                 std::string(
                     "2 quality refunds, 100\u00a0% of them for: 灯. Improve these at the source,"
                     " or take them down."));
        QCOMPARE(tipsOf(card, "refund_hours"), Ids()); // an hour each: excellent
    }

    void gainIsWhatTheCompositeWouldGain()
    {
        Shop shop;
        shop.importWell(orderColumns + "A1" + paid + ",2022-10-15 12:00:00,,24,,是,,L3,灯\n" + "A2"
                            + paid + ",2022-10-10 12:00:00,2022-10-10 13:00:00,24,中通,,,L1,灯\n",
                        "2022-10-20 10:00:00");
        shop.importWell("买家会员名,咨询时间,首次回复时间,客服,回复类型\n"
                        "甲,2022-10-10 10:00:00,2022-10-10 10:01:00,小美,人工\n"
                        "乙,2022-10-10 14:00:00,2022-10-10 14:09:00,小美,人工\n",
                        "2022-10-20 10:00:00");
        shop.importWell("退款编号,订单编号,申请时间,退款原因,退款完结时间\n"
                        "TQ1,A1,2022-10-12 10:00:00,不想要了,2022-10-13 13:00:00\n",
                        "2022-10-20 10:00:00");
        shop.set("share.refund_hours", "0.6");
        const auto card = shop.card("2022-10-31");
        QVERIFY(card.tips.size() >= 4);
        QVERIFY(std::is_sorted(card.tips.begin(), card.tips.end(),
                               [](const auto &a, const auto &b) { return a.gain > b.gain; }));
        for (const core::Tip &one : card.tips) {
            QVERIFY(one.gain > 0);
            const double lifted = compositeWith(card, one.indicator);
            QVERIFY(std::abs(one.gain - (lifted - card.composite.value())) < 1e-9);
        }
        QVERIFY(std::abs(compositeWith(card, {}) - card.composite.value()) < 1e-9);
    }

private:
    /// The composite when one indicator reaches 4.0, or 5.0 from there.
    static double compositeWith(const core::ScoreCard &card, const std::string &lifted)
    {
        double sum = 0;
        double shares = 0;
        for (const core::IndicatorScore &one : card.indicators) {
            if (!one.score)
                continue;
            const double score = one.id != lifted ? *one.score : *one.score < 4 ? 4 : 5;
            sum += one.share * score;
            shares += one.share;
        }
        return sum / shares;
    }
};

QTEST_APPLESS_MAIN(TestTips)
#include "tst_tips.moc"
