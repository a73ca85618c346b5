// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

using namespace starvane;
using tests::Shop;

namespace {

const std::string farLater = "2023-12-31 00:00:00";

struct Order {
    std::string no = "1";
    std::string paid = "2022-03-01 10:00:00";
    std::string status = "完成";
    std::string collected = "2022-03-01 18:00:00";
    std::string delivered = "2022-03-02 18:00:00";
};

std::string orders(const std::vector<Order> &all)
{
    std::string csv = "订单号,下单时间,付款确认时间,订单状态,支付方式,揽收时间,妥投时间,商品ID\n";
    for (const Order &one : all)
        csv += one.no + ",2021-01-01 00:00:00," + one.paid + "," + one.status + ",在线支付,"
            + one.collected + "," + one.delivered + ",P1\n";
    return csv;
}

std::string conversations(const std::vector<std::array<std::string, 3>> &all)
{
    std::string csv = "咨询时间,咨询类型,客服,首次响应时间,满意度,顾客\n";
    for (std::size_t i = 0; i < all.size(); ++i)
        csv += all[i][0] + "," + all[i][2] + ",小王," + all[i][1] + ",,buyer" + std::to_string(i)
            + "\n";
    return csv;
}

std::string serviceOrders(const std::vector<std::array<std::string, 4>> &all)
{
    std::string csv =
        "服务单号,订单号,服务单状态,售后服务单申请时间,商家首次审核时间,商家首次处理时间,"
        "售后服务单整体时长,客户预期处理方式\n";
    for (std::size_t i = 0; i < all.size(); ++i)
        csv += "S" + std::to_string(i) + ",1,完成," + all[i][0] + "," + all[i][1] + "," + all[i][2]
            + "," + all[i][3] + ",退货\n";
    return csv;
}

} // namespace

/// JD's card at the edges of its rules: figures worked out by hand.
class TestRulesJd : public QObject {
    Q_OBJECT

private slots:
    void windowEndsSixDaysBefore()
    {
        Shop shop("jd");
        std::vector<Order> all;
        for (const std::string day : {"2021-11-16", "2021-11-17", "2021-12-16", "2021-12-17"})
            all.push_back({day, day + " 10:00:00", "完成", day + " 11:00:00", day + " 12:00:00"});
        shop.importWell(orders(all), farLater);
        const auto found = shop.indicator("collected_same_day", "2021-12-22");
        QCOMPARE(core::toText(found.window.first), "2021-11-17");
        QCOMPARE(core::toText(found.window.last), "2021-12-16");
        QCOMPARE(found.counted, 2);
    }

    void collectedUntilTheDaysLastSecond()
    {
        Shop shop("jd");
        shop.importWell(orders({{"1", "2022-03-01 10:00:00", "完成", "2022-03-01 23:59:59"},
                                {"2", "2022-03-01 10:00:00", "完成", "2022-03-02 00:00:00"},
                                {"3", "2022-03-01 10:00:00", "完成", "2022-03-01 09:59:59"}}),
                        farLater);
        const auto found = shop.indicator("collected_same_day", "2022-03-20");
        QCOMPARE(found.numerator, 1.0);
        QCOMPARE(found.denominator, 2.0); // collected before it was paid: an impossible time
        QCOMPARE(found.excluded, 1);
    }

    void uncollectedIsPendingUntilTheDayIsOver_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("counted");
        QTest::newRow("the day's last second") << "2022-03-01 23:59:59" << 0;
        QTest::newRow("the day is over") << "2022-03-02 00:00:00" << 1;
    }

    void uncollectedIsPendingUntilTheDayIsOver()
    {
        QFETCH(const QString, asOf);
        QFETCH(const int, counted);
        Shop shop("jd");
        shop.importWell(orders({{"1", "2022-03-01 10:00:00", "等待出库", "", ""}}),
                        asOf.toStdString());
        const auto found = shop.indicator("collected_same_day", "2022-03-20");
        QCOMPARE(found.counted, counted);
        QCOMPARE(found.pending, 1 - counted);
    }

    void cutOffHourIsASetting()
    {
        Shop shop("jd");
        shop.importWell(orders({{"1", "2022-03-01 16:00:00", "完成", "2022-03-02 09:00:00"}}),
                        farLater);
        QCOMPARE(shop.indicator("collected_same_day", "2022-03-20").numerator, 0.0);
        shop.set("parameter.cut_off_hour", "16");
        QCOMPARE(shop.indicator("collected_same_day", "2022-03-20").numerator, 1.0);
    }

    void cancelledBeforeDispatchIsLeftOut()
    {
        Shop shop("jd");
        shop.importWell(orders({{"1", "2022-03-01 10:00:00", "(删除)等待出库", "", ""},
                                {"2", "2022-03-01 10:00:00", "(锁定)等待出库", "", ""},
                                {"3", "2022-03-01 10:00:00", "已取消", "2022-03-01 12:00:00", ""}}),
                        farLater);
        const auto found = shop.indicator("collected_same_day", "2022-03-20");
        QCOMPARE(found.denominator, 2.0); // 3 was collected before it was cancelled
        QCOMPARE(found.numerator, 1.0);
    }

    void nextDayMeansTheDayAfterPayment()
    {
        Shop shop("jd");
        shop.importWell(orders({{"1", "2022-03-01 00:00:00", "完成", "", "2022-03-02 23:59:59"},
                                {"2", "2022-03-01 23:59:59", "完成", "", "2022-03-03 00:00:00"},
                                {"3", "2022-03-01 10:00:00", "完成", "", ""}}),
                        farLater);
        const auto found = shop.indicator("next_day_arrival", "2022-03-20");
        QCOMPARE(found.numerator, 1.0);
        QCOMPARE(found.denominator, 2.0); // never delivered, whatever its status
        const auto hours = shop.indicator("delivery_hours", "2022-03-20");
        const double expected = (172799.0 + 86401.0) / 3600;
        QVERIFY(std::abs(*hours.numerator - expected) < 1e-9);
    }

    void anOrderArrivesWithItsLastParcel()
    {
        Shop shop("jd");
        shop.importWell(orders({{"1", "2022-03-01 10:00:00", "完成", "", ""}}), farLater);
        const std::string header = "订单号,运单号,承运商,出库时间,揽收时间,妥投时间\n";
        const std::string first = "1,A,顺丰,,2022-03-01 12:00:00,2022-03-02 10:00:00\n";
        shop.importWell(header + first + "1,B,顺丰,,2022-03-01 13:00:00,\n", farLater);
        QCOMPARE(shop.indicator("next_day_arrival", "2022-03-20").denominator, 0.0);
        shop.importWell(header + first + "1,B,顺丰,,2022-03-01 13:00:00,2022-03-03 10:00:00\n",
                        farLater);
        const auto found = shop.indicator("next_day_arrival", "2022-03-20");
        QCOMPARE(found.denominator, 1.0);
        QCOMPARE(found.numerator, 0.0); // the last parcel counts
    }

    void repliesWithinThirtySeconds()
    {
        Shop shop("jd");
        shop.importWell(
            conversations({{"2022-03-01 10:00:00", "2022-03-01 10:00:30", "售前"},
                           {"2022-03-01 10:01:00", "2022-03-01 10:01:31", "售前"},
                           {"2022-03-01 10:02:00", "", "售前"},
                           {"2022-03-01 10:03:00", "2022-03-01 10:02:59", "售前"}, // impossible
                           {"2022-03-01 10:04:00", "2022-03-01 10:04:01", "离线消息"},
                           {"2022-03-01 10:05:00", "2022-03-01 10:05:01", "留言"},
                           {"2022-03-01 10:06:00", "2022-03-01 10:06:01", "从未见过的类型"}}),
            farLater);
        const auto found = shop.indicator("response_30s", "2022-03-20");
        QCOMPARE(found.numerator, 2.0);
        QCOMPARE(found.denominator, 4.0);
        QCOMPARE(found.excluded, 3);
    }

    void nightHoursChangeWithTheDayAsked()
    {
        Shop shop("jd");
        std::vector<std::array<std::string, 3>> all;
        for (const std::string time :
             {"07:59:59", "08:00:00", "08:59:59", "09:00:00", "22:59:59", "23:00:00", "00:00:00"})
            all.push_back({"2021-12-10 " + time, "2021-12-10 23:59:59", "售前"});
        shop.importWell(conversations(all), farLater);
        QCOMPARE(shop.indicator("response_30s", "2021-12-21").counted, 5); // not 00:00–07:59:59
        QCOMPARE(shop.indicator("response_30s", "2021-12-22").counted, 2); // not 23:00–08:59:59
    }

    void exemptDaysAreLeftOut()
    {
        Shop shop("jd");
        shop.importWell(orders({{"1", "2022-03-01 10:00:00"},
                                {"2", "2022-03-03 10:00:00", "完成", "2022-03-03 11:00:00",
                                 "2022-03-04 11:00:00"}}),
                        farLater);
        QCOMPARE(shop.indicator("collected_same_day", "2022-03-20").counted, 2);
        shop.set("exempt", "2022-02-20..2022-03-01, 2022-04-01");
        const auto found = shop.indicator("collected_same_day", "2022-03-20");
        QCOMPARE(found.counted, 1);
        QCOMPARE(core::toText(found.window.first), "2022-02-13"); // the window is not stretched
        QCOMPARE(shop.indicator("delivery_hours", "2022-03-20").counted, 1);
    }

    void serviceHoursCountTheEarlierStepWithin180Days()
    {
        Shop shop("jd");
        // Completed 2022-07-01 (application plus hours); asked 2022-07-10: 180 days before is
        // 2022-01-11.
        shop.importWell(orders({{"1"}}), farLater);
        shop.importWell(serviceOrders({{"2022-06-30 10:00:00", "2022-06-30 14:00:00",
                                        "2022-06-30 12:00:00", "24"},
                                       {"2022-06-30 10:00:00", "", "2022-06-30 13:00:00", "24"},
                                       {"2022-06-30 10:00:00", "", "", "24"},
                                       {"2022-01-11 00:00:00", "2022-01-11 05:00:00", "", "4104"},
                                       {"2022-01-10 23:59:59", "2022-01-11 23:59:59", "", "4104"}}),
                        farLater);
        const auto found = shop.indicator("service_hours", "2022-07-10");
        QCOMPARE(found.numerator, 2.0 + 3.0 + 5.0);
        QCOMPARE(found.denominator, 3.0);
        // A day later the application of 11 January is 181 days old.
        QCOMPARE(shop.indicator("service_hours", "2022-07-11").denominator, 2.0);
        // The window reaches from 30 days to one day before; the last one was completed on 30 June,
        // and its application was not too old then.
        QCOMPARE(shop.indicator("service_hours", "2022-07-01").denominator, 1.0);
        QCOMPARE(shop.indicator("service_hours", "2022-07-31").denominator, 2.0);
        QCOMPARE(shop.indicator("service_hours", "2022-08-01").denominator, 0.0);
        QCOMPARE(shop.evidence("service_hours", "2022-07-11", core::Verdict::Counted).size(),
                 std::size_t(2));
    }

    void reviewFormulaIsExact()
    {
        Shop shop("jd");
        std::string csv = "订单号,评价时间,商品编号,评分,是否默认评价,用户\n";
        for (const std::string stars : {"1", "3", "5", "5"})
            csv += "1,2022-03-01 10:00:0" + stars + ",P" + stars + "," + stars + ",否,u\n";
        csv += "2,2022-03-01 11:00:00,P1,5,是,u\n"; // nobody wrote it
        shop.importWell(csv, farLater);
        const auto found = shop.indicator("review_satisfaction", "2022-03-20");
        QCOMPARE(found.numerator, 2.0 * 14); // equal rows of one file are two reviews
        QCOMPARE(found.denominator, 4.0);
        QCOMPARE(found.value, 7.0);
        QCOMPARE(found.score, 3.5);
        QVERIFY(found.weak);
        QCOMPARE(found.missed, 2); // under 4 points: under 4 stars
    }

    void officialScoreIsMixedInFromItsDayOn()
    {
        Shop shop("jd");
        shop.importWell("订单号,评价时间,商品编号,评分,是否默认评价,用户\n"
                        "1,2025-09-10 10:00:00,P,5,否,u\n",
                        "2025-12-31 00:00:00");
        core::Reading reading{"total_review_score", Shop::day("2025-09-01"), 8.0, {}, {}, {}};
        shop.read(reading);
        QCOMPARE(shop.indicator("review_satisfaction", "2025-09-30").value, 10.0);
        const auto found = shop.indicator("review_satisfaction", "2025-10-01");
        QVERIFY(std::abs(*found.value - (0.8 * 10 + 0.2 * 8)) < 1e-12);
        QVERIFY(std::abs(*found.score - 4.8) < 1e-12);
    }

    void disputesLostCountOnceAnOrder()
    {
        Shop shop("jd");
        std::vector<Order> all;
        for (const std::string no : {"1", "2", "3", "4", "5"})
            all.push_back({no});
        all.push_back({"6", "2022-03-01 10:00:00", "已取消", "", ""});
        shop.importWell(orders(all), farLater);
        shop.importWell("纠纷单号,订单号,申请时间,判责结果,是否京东介入,是否申诉成功,是否超时\n"
                        "D1,1,2022-03-05 10:00:00,商家责任,是,否,是\n"
                        "D2,1,2022-03-06 10:00:00,双方责任,否,否,否\n"
                        "D3,2,2022-03-05 10:00:00,商家责任,是,是,否\n" // won on appeal
                        "D4,3,2022-03-05 10:00:00,商家已和解,否,否,否\n"
                        "D5,4,2022-03-05 10:00:00,消费者责任,,,\n"
                        "D6,5,2022-03-05 10:00:00,,否,否,否\n",
                        farLater);
        const auto lost = shop.indicator("dispute", "2022-03-20");
        QCOMPARE(lost.numerator, 1.0);
        QCOMPARE(lost.denominator, 6.0); // the cancelled one among them
        QCOMPARE(core::toText(lost.window.last), "2022-03-15");
        const auto alone = shop.indicator("dispute_self_resolved", "2022-03-20");
        QCOMPARE(alone.numerator, 4.0);
        QCOMPARE(alone.denominator, 6.0);
        QCOMPARE(shop.indicator("dispute_on_time", "2022-03-20").numerator, 5.0);
    }

    void openedServicesAddToTheComposite()
    {
        Shop shop("jd");
        shop.importWell(orders({{"1"}}), farLater);
        const double before = shop.card("2022-03-20").composite.value();
        shop.set("parameter.assured_services", "3", "2022-03-20");
        QVERIFY(std::abs(*shop.card("2022-03-20").composite - std::min(5.0, before + 0.15))
                < 1e-12);
        QCOMPARE(shop.card("2022-03-19").bonus, 0.0);
        shop.set("parameter.assured_services", "9", "2022-03-20");
        QCOMPARE(shop.card("2022-03-20").bonus, 0.25); // capped
    }

    void goodShopHangsOnTheRank()
    {
        Shop shop("jd");
        shop.importWell(orders({{"1"}}), farLater);
        const auto badge = shop.card("2022-03-20").badges.at(0);
        QCOMPARE(badge.id, std::string("good_shop"));
        QVERIFY(!badge.shown && !badge.isReached());
        shop.read({"rank", Shop::day("2022-03-10"), 0.79, {}, {}, {}});
        QVERIFY(!shop.card("2022-03-20").badges.at(0).isReached());
        shop.read({"rank", Shop::day("2022-03-15"), 0.8, {}, {}, {}});
        QVERIFY(shop.card("2022-03-20").badges.at(0).isReached());
        QVERIFY(!shop.card("2022-03-14").badges.at(0).isReached());
    }

    void receptionReportIsAReading()
    {
        Shop shop("jd");
        shop.importWell(
            "客服,接待量,平均响应时长（新）,30s应答率,客服3分钟人工回复率,好评量,评价量\n"
            "小王,100,12,90%,99%,40,50\n小李,300,30,70%,95%,10,30\n",
            "2022-03-10 08:00:00");
        const auto reply = shop.indicator("response_30s", "2022-03-20");
        QVERIFY(reply.basis == core::Basis::Official);
        QVERIFY(std::abs(*reply.value - 0.75) < 1e-12); // (100·0.9 + 300·0.7) ÷ 400
        QVERIFY(std::abs(*shop.indicator("consult_satisfaction", "2022-03-20").value - 0.625)
                < 1e-12);
        QVERIFY(!shop.indicator("response_30s", "2022-03-09").value);
    }
};

QTEST_APPLESS_MAIN(TestRulesJd)
#include "tst_rules_jd.moc"
