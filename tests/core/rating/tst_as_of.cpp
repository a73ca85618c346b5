// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

#include <cmath>

using namespace starvane;
using tests::Shop;

namespace {

const std::string fullColumns = "订单编号,订单创建时间,订单付款时间,发货时间,揽收时间\n";
const std::string bareColumns = "订单编号,订单创建时间,订单付款时间\n";
const std::string shipmentColumns = "订单编号,运单号,发货时间,揽收时间\n";
const std::string refundColumns = "退款编号,订单编号,申请时间,退款原因,退款完结时间\n";

// Due on 12 October, 10:00.
const std::string open = "A1,2022-10-10 09:00:00,2022-10-10 10:00:00,,\n";

std::string dispatched(int number, const char *day)
{
    return "B" + std::to_string(number) + "," + day + " 09:00:00," + day + " 10:00:00," + day
        + " 12:00:00,\n";
}

} // namespace

/// As-of, pending and coverage: what a figure may say and from when on.
class TestAsOf : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotDueStaysPending()
    {
        Shop shop;
        shop.importWell(fullColumns + open, "2022-10-11 10:00:00");
        // The day asked for moves on; what the data speak for does not.
        for (const char *const on : {"2022-10-11", "2022-10-13", "2022-10-31", "2022-11-09"})
            verify(shop, on, 0, 0, 1);
        // Neither does a file of another kind move it.
        shop.importWell(refundColumns + "TQ1,A1,2022-10-13 09:00:00,破损,\n",
                        "2022-10-20 10:00:00");
        verify(shop, "2022-10-31", 0, 0, 1);
        // An order file does.
        const auto later =
            shop.importWell(fullColumns + dispatched(1, "2022-10-12"), "2022-10-12 10:00:01");
        verify(shop, "2022-10-31", 2, 1, 0);
        verify(shop, "2022-10-11", 1, 1, 0); // a past day, with all that is known now
        shop.undo(later.id);
        verify(shop, "2022-10-31", 0, 0, 1);
    }

    void lateNewsSaveAPastDay()
    {
        Shop shop;
        shop.importWell(fullColumns + open, "2022-10-20 10:00:00");
        verify(shop, "2022-10-20", 1, 1, 0);
        shop.importWell(shipmentColumns + "A1,P1,2022-10-11 10:00:00,\n", "2022-10-21 10:00:00");
        verify(shop, "2022-10-20", 1, 0, 0);
    }

    void theLatestOfAnyFileCounts()
    {
        Shop shop;
        shop.importWell(fullColumns + dispatched(1, "2022-10-09"), "2022-10-13 10:00:00");
        shop.importWell(fullColumns + open,
                        "2022-10-11 10:00:00"); // an older export, imported later
        verify(shop, "2022-10-31", 2, 1, 0);
        QVERIFY(shop.card("2022-10-31").asOf == shop.at("2022-10-13 10:00:00"));
    }

    void theOldestOfTheNeedsCounts()
    {
        Shop shop;
        shop.importWell(bareColumns + "A1,2022-10-10 09:00:00,2022-10-10 10:00:00\n",
                        "2022-10-20 10:00:00");
        const auto blind = shop.indicator("fulfilment", "2022-10-31");
        QVERIFY(!blind.value && !blind.score && blind.basis == core::Basis::None);
        QCOMPARE(blind.counted, 0);
        QCOMPARE(blind.missing, std::vector<std::string>{"order.shipped_at"});
        shop.importWell(shipmentColumns + "X1,P1,2022-10-10 10:00:00,2022-10-10 12:00:00\n",
                        "2022-10-11 10:00:00");
        verify(shop, "2022-10-31", 0, 0, 1);
        shop.importWell(shipmentColumns + "X2,P2,2022-10-11 10:00:00,2022-10-11 12:00:00\n",
                        "2022-10-12 10:00:01");
        verify(shop, "2022-10-31", 1, 1, 0);
        const auto card = shop.card("2022-10-31");
        QVERIFY(card.asOf == shop.at("2022-10-20 10:00:00"));
        for (const core::DataAge &age : card.data) {
            if (age.kind == "order")
                QVERIFY(age.asOf == shop.at("2022-10-20 10:00:00"));
            else if (age.kind == "shipment")
                QVERIFY(age.asOf == shop.at("2022-10-12 10:00:01"));
            else
                QVERIFY(!age.asOf);
            QVERIFY(!age.fetch.zh.empty() && !age.fetch.en.empty());
        }
    }

    void namesWhatIsMissing()
    {
        Shop shop;
        const auto card = shop.card("2022-10-31");
        QVERIFY(!card.composite && !card.stars && !card.asOf && !card.next);
        const auto missing = [&card](const char *id) {
            return Shop::indicatorOf(card, id).missing;
        };
        using Names = std::vector<std::string>;
        QCOMPARE(missing("fulfilment"), (Names{"order.paid_at", "order.shipped_at"}));
        QCOMPARE(missing("response_3min"),
                 (Names{"conversation.started_at", "conversation.first_reply_at"}));
        QCOMPARE(missing("quality_refund"), (Names{"order.paid_at", "refund.reason"}));
        QCOMPARE(missing("refund_hours"), Names{"refund.completed_at"});
        QCOMPARE(missing("dispute"), (Names{"order.paid_at", "dispute.liability"}));
    }

    void saysHowFarItsWindowIsKnown_data()
    {
        QTest::addColumn<std::string>("first");
        QTest::addColumn<std::string>("last");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("partial");
        const auto add = [](const char *name, const char *first, const char *last, bool known,
                            bool partial) {
            QTest::newRow(name) << std::string(first) << std::string(last) << known << partial;
        };
        // The window asked for: 1 to 30 October.
        add("just the window", "2022-10-01", "2022-10-30", true, false);
        add("more", "2022-09-01", "2022-11-30", true, false);
        add("a day less at its start", "2022-10-02", "2022-10-30", true, true);
        add("a day less at its end", "2022-10-01", "2022-10-29", true, true);
        add("its first day", "2022-09-01", "2022-10-01", true, true);
        add("its last day", "2022-10-30", "2022-11-30", true, true);
        add("until the day before", "2022-09-01", "2022-09-30", false, false);
        add("from the day after", "2022-10-31", "2022-11-30", false, false);
    }

    void saysHowFarItsWindowIsKnown()
    {
        QFETCH(const std::string, first);
        QFETCH(const std::string, last);
        QFETCH(const bool, known);
        QFETCH(const bool, partial);
        Shop shop;
        auto request = shop.request(fullColumns + dispatched(1, "2022-10-10"));
        request.firstDay = Shop::day(first);
        request.lastDay = Shop::day(last);
        shop.import(request);
        const auto score = shop.indicator("fulfilment", "2022-10-31");
        QCOMPARE(score.value.has_value(), known);
        QCOMPARE(score.partial, partial);
        QCOMPARE(score.missing.empty(), known);
        QVERIFY(score.basis == (known ? core::Basis::Computed : core::Basis::None));
    }

    void filesTogetherCover()
    {
        Shop shop;
        const auto cover = [&shop](int number, const char *first, const char *last) {
            auto request = shop.request(fullColumns + dispatched(number, first));
            request.firstDay = Shop::day(first);
            request.lastDay = Shop::day(last);
            shop.import(request);
        };
        cover(1, "2022-10-16", "2022-10-30");
        QVERIFY(shop.indicator("fulfilment", "2022-10-31").partial);
        cover(2, "2022-10-01", "2022-10-14");
        QVERIFY(shop.indicator("fulfilment", "2022-10-31").partial); // the 15th is unknown
        cover(3, "2022-10-15", "2022-10-15");
        QVERIFY(!shop.indicator("fulfilment", "2022-10-31").partial);
    }

    void noEventIsNoScore()
    {
        Shop shop;
        auto request = shop.request(fullColumns);
        request.firstDay = Shop::day("2022-10-01");
        request.lastDay = Shop::day("2022-10-31");
        shop.import(request);
        const auto score = shop.indicator("fulfilment", "2022-10-31");
        QVERIFY(!score.value && !score.score && !score.weak && !score.smallSample);
        QCOMPARE(score.counted, 0);
        QVERIFY(!shop.card("2022-10-31").composite);
    }

    void fewEventsAreASmallSample_data()
    {
        QTest::addColumn<int>("orders");
        QTest::addColumn<bool>("small");
        QTest::newRow("19") << 19 << true;
        QTest::newRow("20") << 20 << false;
    }

    void fewEventsAreASmallSample()
    {
        QFETCH(const int, orders);
        QFETCH(const bool, small);
        Shop shop;
        std::string text = fullColumns;
        for (int i = 0; i < orders; ++i)
            text += dispatched(i, "2022-10-10");
        shop.importWell(text);
        const auto score = shop.indicator("fulfilment", "2022-10-31");
        QCOMPARE(score.smallSample, small);
        QCOMPARE(score.score.value(), 5.0);
        // One more failure: n of n + 1.
        const double value = orders / (orders + 1.0);
        const double points = value >= 0.95 ? 4 + (value - 0.95) / 0.05 : 4 * value / 0.95;
        QVERIFY(std::abs(score.oneMoreFailure.value() - (points - 5)) < 1e-9);
    }

private:
    static void verify(Shop &shop, const char *on, int counted, int missed, int pending)
    {
        const auto score = shop.indicator("fulfilment", on);
        QCOMPARE(score.counted, counted);
        QCOMPARE(score.missed, missed);
        QCOMPARE(score.pending, pending);
        QCOMPARE(score.excluded, pending);
        QCOMPARE(score.value.has_value(), counted > 0);
    }
};

QTEST_APPLESS_MAIN(TestAsOf)
#include "tst_as_of.moc"
