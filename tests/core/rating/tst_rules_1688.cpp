// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

#include <cmath>

using namespace starvane;
using core::Verdict;

namespace {

const std::string orderColumns = "订单编号,订单创建时间,订单付款时间,订单状态,发货时间,揽收时间,"
                                 "承诺发货小时,最晚发货时间,定制,关闭方,买家等级\n";
const std::string chatColumns = "买家会员名,咨询时间,首次回复时间,客服,回复类型,是否官方账号\n";
const std::string refundColumns =
    "退款编号,订单编号,申请时间,退款原因,退款状态,退款类型,退款完结时间\n";
const std::string disputeColumns = "纠纷单号,订单编号,申请时间,判定结果\n";

const char *const asked = "2022-10-31"; // the window: 1 to 30 October, judged by the card of 2021

std::string plainOrders(int count)
{
    std::string text = orderColumns;
    for (int i = 1; i <= count; ++i)
        text += "A" + std::to_string(i)
            + ",2022-10-10 09:00:00,2022-10-10 10:00:00,,2022-10-10 11:00:00,,,,,,\n";
    return text;
}

bool isNear(const std::optional<double> &value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

/// What became of the only record of a measure.
enum class Fate { Good, Missed, ByRule, Pending, OutOfSight };

} // namespace

/// The rules of platforms/1688.md on records made for them.
class TestRules1688 : public QObject {
    Q_OBJECT

private slots:
    void fulfilment_data()
    {
        QTest::addColumn<std::string>("row"); // after the creation and payment on 10 October, 10:00
        QTest::addColumn<Fate>("fate"); // at the as-of, 20 October, 10:00
        const auto add = [](const char *name, const char *row, Fate fate) {
            QTest::newRow(name) << std::string(row) << fate;
        };
        // status, dispatched, collected, promised hours, dispatch by, custom, cancelled by, level
        add("48 h to the second", ",2022-10-12 10:00:00,,,,,,", Fate::Good);
        add("48 h and a second", ",2022-10-12 10:00:01,,,,,,", Fate::Missed);
        add("collected, dispatch unknown", ",,2022-10-12 10:00:00,,,,,", Fate::Good);
        add("collected late, dispatch unknown", ",,2022-10-12 10:00:01,,,,,", Fate::Missed);
        add("no promise: dispatch counts", ",2022-10-12 09:00:00,2022-10-15 09:00:00,,,,,",
            Fate::Good);
        add("promise kept", ",2022-10-10 12:00:00,2022-10-11 10:00:00,24,,,,", Fate::Good);
        add("promise: the scan is late", ",2022-10-10 12:00:00,2022-10-11 10:00:01,24,,,,",
            Fate::Missed);
        add("promise: never scanned", ",2022-10-10 12:00:00,,24,,,,", Fate::Missed);
        add("a long promise", ",2022-10-12 12:00:00,2022-10-13 09:00:00,72,,,,", Fate::Good);
        add("promise, stock goods", ",2022-10-10 12:00:00,2022-10-12 10:00:00,24,,否,,",
            Fate::Missed);
        add("custom-made: dispatch counts", ",2022-10-11 09:00:00,2022-10-13 10:00:00,24,,是,,",
            Fate::Good);
        add("custom-made, late", ",2022-10-11 10:00:01,,24,,是,,", Fate::Missed);
        add("custom-made, only scanned", ",,2022-10-11 09:00:00,24,,是,,", Fate::Good);
        add("a date goes first", ",2022-10-15 10:00:00,,,2022-10-15 10:00:00,,,", Fate::Good);
        add("a date goes before hours",
            ",2022-10-12 10:00:00,2022-10-15 10:00:00,24,2022-10-15 10:00:00,,,", Fate::Good);
        add("after the date", ",2022-10-15 10:00:01,,,2022-10-15 10:00:00,,,", Fate::Missed);
        add("an early date", ",2022-10-11 10:00:00,,,2022-10-10 20:00:00,,,", Fate::Missed);
        add("never dispatched", ",,,,,,,", Fate::Missed);
        add("not due yet", ",,,,2022-10-25 10:00:00,,,", Fate::Pending);
        add("dispatched before it was due", ",2022-10-19 10:00:00,,,2022-10-25 10:00:00,,,",
            Fate::Good);
        add("promised, dispatched, scan not due yet", ",2022-10-19 10:00:00,,300,,,,",
            Fate::Pending);
        add("cancelled, nobody named", "交易关闭,,,,,,,", Fate::ByRule);
        add("cancelled by the buyer", "交易关闭,,,,,,买家,", Fate::ByRule);
        add("cancelled by the platform", "交易取消,,,,,,平台,", Fate::ByRule);
        add("cancelled by the seller", "交易关闭,,,,,,卖家,", Fate::Missed);
        add("cancelled by the seller, not due yet", "交易关闭,,,,2022-10-25 10:00:00,,卖家,",
            Fate::Pending);
        add("cancelled after a dispatch in time", "交易关闭,2022-10-11 10:00:00,,,,,买家,",
            Fate::Good);
        add("cancelled after a late dispatch", "交易关闭,2022-10-13 10:00:00,,,,,买家,",
            Fate::Missed);
    }

    void fulfilment()
    {
        QFETCH(const std::string, row);
        QFETCH(const Fate, fate);
        tests::Shop shop;
        shop.importWell(orderColumns + "A1,2022-10-10 09:00:00,2022-10-10 10:00:00," + row + "\n",
                        "2022-10-20 10:00:00");
        verifyFate(shop, "fulfilment", fate);
    }

    void anUnpaidOrderIsNoOrder()
    {
        tests::Shop shop;
        shop.importWell(plainOrders(1) + "B1,2022-10-10 09:00:00,,等待买家付款,,,,,,,\n",
                        "2022-10-20 10:00:00");
        const auto score = shop.indicator("fulfilment", asked);
        QCOMPARE(score.counted, 1);
        QCOMPARE(score.excluded, 0);
    }

    void theWindowIsWholeDays_data()
    {
        QTest::addColumn<std::string>("paid");
        QTest::addColumn<int>("counted");
        QTest::newRow("the second before") << std::string("2022-09-30 23:59:59") << 0;
        QTest::newRow("its first second") << std::string("2022-10-01 00:00:00") << 1;
        QTest::newRow("its last second") << std::string("2022-10-30 23:59:59") << 1;
        QTest::newRow("the day asked for") << std::string("2022-10-31 00:00:00") << 0;
    }

    void theWindowIsWholeDays()
    {
        QFETCH(const std::string, paid);
        QFETCH(const int, counted);
        tests::Shop shop;
        shop.importWell(orderColumns + "A1,2022-09-01 09:00:00," + paid + ",," + paid + ",,,,,,\n",
                        "2022-11-20 10:00:00");
        const auto score = shop.indicator("fulfilment", asked);
        QCOMPARE(score.counted, counted);
        QVERIFY(score.window.first == tests::Shop::day("2022-10-01"));
        QVERIFY(score.window.last == tests::Shop::day("2022-10-30"));
        QCOMPARE(score.value.has_value(), counted > 0); // no event, no score
        QCOMPARE(score.score.has_value(), counted > 0);
    }

    void response_data()
    {
        QTest::addColumn<std::string>("row");
        QTest::addColumn<Fate>("fate");
        const auto add = [](const char *name, const char *row, Fate fate) {
            QTest::newRow(name) << std::string(row) << fate;
        };
        add("180 s", "2022-10-10 12:00:00,2022-10-10 12:03:00,小美,人工,", Fate::Good);
        add("181 s", "2022-10-10 12:00:00,2022-10-10 12:03:01,小美,人工,", Fate::Missed);
        add("at once", "2022-10-10 12:00:00,2022-10-10 12:00:00,小美,人工,", Fate::Good);
        add("no answer", "2022-10-10 12:00:00,,,,", Fate::Missed);
        add("automatic", "2022-10-10 12:00:00,2022-10-10 12:00:01,,自动,", Fate::Missed);
        add("a robot", "2022-10-10 12:00:00,2022-10-10 12:00:01,,机器人,", Fate::Missed);
        add("nobody says who", "2022-10-10 12:00:00,2022-10-10 12:00:01,,,", Fate::Good);
        add("8:59:59", "2022-10-10 08:59:59,2022-10-10 09:00:10,小美,人工,", Fate::ByRule);
        add("9:00:00", "2022-10-10 09:00:00,2022-10-10 09:00:10,小美,人工,", Fate::Good);
        add("20:59:59", "2022-10-10 20:59:59,2022-10-10 21:02:00,小美,人工,", Fate::Good);
        add("21:00:00", "2022-10-10 21:00:00,2022-10-10 21:00:10,小美,人工,", Fate::ByRule);
        add("an official account", "2022-10-10 12:00:00,,,,是", Fate::ByRule);
    }

    void response()
    {
        QFETCH(const std::string, row);
        QFETCH(const Fate, fate);
        tests::Shop shop;
        shop.importWell(chatColumns + "甲," + row + "\n", "2022-10-20 10:00:00");
        verifyFate(shop, "response_3min", fate);
    }

    void onlyTheFirstQuestionOfADayCounts()
    {
        tests::Shop shop;
        shop.importWell(
            chatColumns + "甲,2022-10-10 08:50:00,,,,\n" // outside: uses nothing up
                + "甲,2022-10-10 09:30:00,2022-10-10 09:31:00,小美,人工,\n" // the first
                + "甲,2022-10-10 10:30:00,2022-10-10 11:31:00,小美,人工,\n" // the second
                + "甲,2022-10-10 22:30:00,,,,\n" // outside
                + "甲,2022-10-11 09:30:00,,,,\n" // another day
                + "乙,2022-10-10 10:30:00,2022-10-10 10:31:00,小美,人工,\n" // another
                + "丙,2022-10-10 10:00:00,,,,是\n" // official: uses nothing up
                + "丙,2022-10-10 11:00:00,2022-10-10 11:01:00,小美,人工,\n",
            "2022-10-20 10:00:00");
        const auto score = shop.indicator("response_3min", asked);
        QCOMPARE(score.counted, 4);
        QCOMPARE(score.missed, 1);
        QCOMPARE(score.excluded, 4);
        QVERIFY(isNear(score.value, 0.75));
        const auto left = shop.evidence("response_3min", asked, Verdict::Excluded);
        QCOMPARE(left.size(), 4U);
        QCOMPARE(left[0].why.en, std::string("outside 9:00–21:00"));
        QCOMPARE(left[1].why.en, std::string("a message of an official account"));
        QVERIFY(left[2].at == shop.at("2022-10-10 10:30:00"));
        QCOMPARE(left[2].why.en, std::string("not the buyer's first question of the day"));
        QCOMPARE(left[2].why.zh, std::string("不是该买家当天的首次咨询"));
    }

    void aQuestionFoundLaterTakesTheFirstPlace()
    {
        tests::Shop shop;
        shop.importWell(chatColumns + "甲,2022-10-10 10:00:00,2022-10-10 10:01:00,小美,人工,\n",
                        "2022-10-20 10:00:00");
        QVERIFY(isNear(shop.indicator("response_3min", asked).value, 1));
        const auto earlier =
            shop.importWell(chatColumns + "甲,2022-10-10 09:10:00,,,,\n", "2022-10-20 10:00:00");
        QVERIFY(isNear(shop.indicator("response_3min", asked).value, 0));
        shop.undo(earlier.id);
        QVERIFY(isNear(shop.indicator("response_3min", asked).value, 1));
    }

    void qualityRefundsLookAtTheFirstReason()
    {
        tests::Shop shop;
        shop.importWell(plainOrders(10), "2022-10-20 10:00:00");
        shop.importWell(refundColumns
                            + "TQ1,A1,2022-10-12 10:00:00,商品质量问题严重,,,\n" // quality
                            + "TQ2,A2,2022-10-12 10:00:00,不想要了,,,\n"
                            + "TQ3,A3,2022-10-14 10:00:00,破损,,,\n" // not its first reason
                            + "TQ4,A3,2022-10-12 10:00:00,不想要了,,,\n"
                            + "TQ5,A4,2022-10-12 10:00:00,颜色不符,,,\n" // quality, then not
                            + "TQ6,A4,2022-10-14 10:00:00,不想要了,,,\n"
                            + "TQ7,A5,2022-10-12 10:00:00,,,,\n" // no reason
                            + "TQ8,A4,2022-10-15 10:00:00,污渍,,,\n" // the order counts once
                            + "TQ9,X9,2022-10-15 10:00:00,污渍,,,\n", // an unknown order
                        "2022-10-20 10:00:00");
        const auto score = shop.indicator("quality_refund", asked);
        QCOMPARE(score.counted, 10);
        QCOMPARE(score.missed, 2);
        QVERIFY(isNear(score.numerator, 2));
        QVERIFY(isNear(score.value, 0.2));
        QVERIFY(isNear(score.score, 4 * 0.02 / 0.2));
    }

    void refundHoursAreAMean()
    {
        tests::Shop shop;
        shop.importWell(plainOrders(2), "2022-10-20 10:00:00");
        shop.importWell(
            refundColumns + "TQ1,A1,2022-10-12 10:00:00,,退款成功,,2022-10-12 20:00:00\n"
                + "TQ2,A2,2022-09-29 10:00:00,,退款成功,,2022-10-01 00:00:00\n" // 38 h
                + "TQ3,A1,2022-09-20 10:00:00,,退款成功,,2022-09-30 23:59:59\n" // before
                + "TQ4,A1,2022-10-12 10:00:00,,退款成功,换货,2022-10-19 10:00:00\n"
                + "TQ5,A1,2022-10-12 10:00:00,,买家撤销,,2022-10-19 10:00:00\n"
                + "TQ6,A1,2022-10-12 10:00:00,,卖家拒绝,,2022-10-19 10:00:00\n"
                + "TQ7,A1,2022-10-12 10:00:00,,等待卖家同意,,\n", // still open
            "2022-10-20 10:00:00");
        const auto score = shop.indicator("refund_hours", asked);
        QCOMPARE(score.counted, 2);
        QCOMPARE(score.excluded, 3);
        QVERIFY(isNear(score.numerator, 48));
        QVERIFY(isNear(score.value, 24));
        QVERIFY(isNear(score.score, 4));
        QVERIFY(!score.weak); // 4.0 is not under 4.0
        QCOMPARE(score.missed, 1); // worse than the peers' 24 h: the one of 38 h
        QVERIFY(!score.oneMoreFailure);
    }

    void disputesCountOnceJudged()
    {
        tests::Shop shop;
        shop.importWell(plainOrders(10), "2022-10-20 10:00:00");
        shop.importWell(
            disputeColumns + "JF1,A1,2022-10-12 10:00:00,卖家责任\n"
                + "JF2,A2,2022-10-12 10:00:00,双方责任\n" + "JF3,A3,2022-10-12 10:00:00,买家责任\n"
                + "JF4,A4,2022-10-12 10:00:00,撤销\n" + "JF5,A5,2022-10-12 10:00:00,协商一致\n"
                + "JF6,A6,2022-10-12 10:00:00,待判定\n" + "JF7,A7,2022-10-12 10:00:00,\n"
                + "JF8,A1,2022-10-13 10:00:00,卖家责任\n", // the same order again
            "2022-10-20 10:00:00");
        const auto score = shop.indicator("dispute", asked);
        QCOMPARE(score.counted, 10);
        QCOMPARE(score.missed, 2);
        QVERIFY(isNear(score.value, 0.2));
    }

    void theModulesOf2022()
    {
        tests::Shop shop;
        const char *const on = "2022-11-30";
        shop.importWell(
            orderColumns + "A1,2022-11-10 09:00:00,2022-11-10 10:00:00,,,2022-11-12 10:00:00,,,,,\n"
                + "A2,2022-11-10 09:00:00,2022-11-10 10:00:00,,2022-11-10 11:00:00,"
                  "2022-11-12 10:00:01,72,,,,\n" // fulfilled, but not within 48 h
                + "A3,2022-11-10 09:00:00,2022-11-10 10:00:00,交易关闭,,,,,,买家,\n"
                + "A4,2022-11-19 09:00:00,2022-11-19 10:00:00,,,,,,,,\n", // not due
            "2022-11-20 10:00:00");
        const auto collected = shop.indicator("collected_48h", on);
        QCOMPARE(collected.counted, 2);
        QCOMPARE(collected.missed, 1);
        QCOMPARE(collected.excluded, 2);
        QCOMPARE(collected.pending, 1);
        shop.importWell("买家会员名,咨询时间,首次回复时间,满意度\n"
                        "甲,2022-11-10 12:00:00,2022-11-10 12:01:00,满意\n"
                        "乙,2022-11-10 12:00:00,2022-11-10 12:01:00,不满意\n"
                        "丙,2022-11-10 12:00:00,2022-11-10 12:01:00,非常满意\n"
                        "丁,2022-11-10 12:00:00,2022-11-10 12:01:00,未评价\n"
                        "戊,2022-11-10 12:00:00,2022-11-10 12:01:00,\n",
                        "2022-11-20 10:00:00");
        const auto satisfied = shop.indicator("consult_satisfaction", on);
        QVERIFY(isNear(satisfied.numerator, 2));
        QVERIFY(isNear(satisfied.denominator, 3));
        shop.importWell("订单编号,评价时间,评价星级,商品编号\n"
                        "A1,2022-11-15 12:00:00,1,701\n"
                        "A1,2022-11-15 12:00:00,2,702\n"
                        "A2,2022-11-15 12:00:00,3,701\n"
                        "A3,2022-11-15 12:00:00,5,701\n",
                        "2022-11-20 10:00:00");
        QVERIFY(isNear(shop.indicator("bad_quality_reviews", on).value, 0.5));
    }

private:
    static void verifyFate(tests::Shop &shop, const std::string &id, Fate fate)
    {
        const auto score = shop.indicator(id, asked);
        QCOMPARE(score.counted, fate == Fate::Good || fate == Fate::Missed ? 1 : 0);
        QCOMPARE(score.missed, fate == Fate::Missed ? 1 : 0);
        QCOMPARE(score.excluded, fate == Fate::ByRule || fate == Fate::Pending ? 1 : 0);
        QCOMPARE(score.pending, fate == Fate::Pending ? 1 : 0);
        const auto left = shop.evidence(id, asked, Verdict::Excluded);
        QCOMPARE(static_cast<int>(left.size()), static_cast<int>(score.excluded));
        if (!left.empty())
            QVERIFY(left[0].leftOut
                    == (fate == Fate::Pending ? core::LeftOut::NotDueYet : core::LeftOut::ByRule));
    }
};

QTEST_APPLESS_MAIN(TestRules1688)
#include "tst_rules_1688.moc"
