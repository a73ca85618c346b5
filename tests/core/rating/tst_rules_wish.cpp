// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

using namespace starvane;
using tests::Shop;

namespace {

const std::string farLater = "2019-12-31T00:00:00";

/// A row of the order export; times in UTC.
struct Order {
    std::string no = "a";
    std::string state = "SHIPPED";
    std::string released = "2019-06-10T10:00:00"; // a Monday
    std::string shipped = "2019-06-11T10:00:00";
    std::string confirmed = "2019-06-12T10:00:00";
    std::string delivered = "2019-06-14T10:00:00";
    std::string country = "US";
    std::string refundReason = "";
    std::string refunded = "";
    std::string price = "10.00";
    std::string express = "True";
    std::string product = "p1";
};

std::string orders(const std::vector<Order> &all)
{
    std::string csv =
        "Transaction Date,Order Id,Order State,Product,Product ID,Currency Code,Price (each),"
        "Shipping (each),Quantity,Available for Fulfillment Time,Shipped on,"
        "Date Shipping Carrier Confirmed Delivery,Tracking Confirmed,"
        "Tracking Confirmed Date,Country,Refund Date,Refund Reason,Is Wish Express,"
        "Total Cost\n";
    for (const Order &one : all)
        csv += "2019-01-01," + one.no + "," + one.state + ",Lamp," + one.product + ",USD,"
            + one.price + ",1.00,1," + one.released + "," + one.shipped + "," + one.delivered + ","
            + (one.confirmed.empty() ? "False" : "True") + "," + one.confirmed + "," + one.country
            + "," + one.refunded + "," + one.refundReason + "," + one.express + ",9.00\n";
    return csv;
}

core::IndicatorScore
of(Shop &shop, const std::string &card, const std::string &indicator, const std::string &on)
{
    core::ScoreRequest request;
    request.store = "store";
    request.card = card;
    request.on = Shop::day(on);
    return Shop::indicatorOf(shop.card(request), indicator);
}

/// "numerator/denominator" of one order alone.
QString figure(const Order &order, const std::string &indicator, const std::string &asOf = farLater,
               const std::string &card = "after-sales", const std::string &on = "2019-06-30")
{
    Shop shop("wish");
    shop.importWell(orders({order}), asOf);
    const auto found = of(shop, card, indicator, on);
    return QString("%1/%2").arg(*found.numerator).arg(*found.denominator);
}

const core::GroupMeasure &
group(const core::IndicatorScore &indicator, const std::string &by, const std::string &key)
{
    for (const core::Grouping &grouping : indicator.groupings) {
        for (const core::GroupMeasure &one : grouping.groups) {
            if (grouping.by == by && one.key == key)
                return one;
        }
    }
    throw std::runtime_error("no group " + key);
}

} // namespace

/// Wish's cards at the edges of their rules: figures worked out by hand.
class TestRulesWish : public QObject {
    Q_OBJECT

private slots:
    void trackingWithin48Hours_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("shipped");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("expected");
        const QString later = "2019-12-31T00:00:00";
        QTest::newRow("exactly 48 h") << "SHIPPED"
                                      << "2019-06-12T10:00:00" << later << "1/1";
        QTest::newRow("a second more") << "SHIPPED"
                                       << "2019-06-12T10:00:01" << later << "0/1";
        QTest::newRow("a date without time") << "SHIPPED"
                                             << "2019-06-12" << later << "1/1";
        QTest::newRow("not due") << "APPROVED"
                                 << ""
                                 << "2019-06-12T09:59:59"
                                 << "0/0";
        QTest::newRow("due") << "APPROVED"
                             << ""
                             << "2019-06-12T10:00:00"
                             << "0/1";
        QTest::newRow("by the customer") << "CANCELLED BY CUSTOMER"
                                         << "" << later << "0/0";
        QTest::newRow("by Wish") << "REFUNDED BY WISH"
                                 << "" << later << "0/0";
        QTest::newRow("by nobody we know") << "REFUNDED"
                                           << "" << later << "0/0";
        QTest::newRow("by the merchant") << "REFUNDED BY MERCHANT"
                                         << "" << later << "0/1";
        QTest::newRow("never released") << "PENDING"
                                        << "" << later << "0/0";
        QTest::newRow("under review") << "UNDER REVIEW FOR FRAUD"
                                      << "" << later << "0/0";
        QTest::newRow("delaying is approved") << "DELAYING"
                                              << "" << later << "0/1";
    }

    void trackingWithin48Hours()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, shipped);
        QFETCH(const QString, asOf);
        QFETCH(const QString, expected);
        Order order;
        order.state = state.toStdString();
        order.shipped = shipped.toStdString();
        if (shipped.isEmpty())
            order.confirmed = order.delivered = "";
        QCOMPARE(figure(order, "tracking_2d", asOf.toStdString()), expected);
    }

    void deliveredWithin336Hours()
    {
        Order order;
        order.delivered = "2019-06-24T10:00:00";
        QCOMPARE(figure(order, "delivered_14d"), "1/1");
        order.delivered = "2019-06-24T10:00:01";
        QCOMPARE(figure(order, "delivered_14d"), "0/1");
    }

    void theDearOnesHaveTwoWeeksForTheFirstScan()
    {
        Order order;
        order.released = "2019-07-09T00:00:00";
        order.shipped = "2019-07-10T00:00:00";
        order.confirmed = "2019-07-17T00:00:00"; // 192 h
        order.delivered = "2019-07-20T00:00:00";
        order.price = "98.99"; // 99.99 with the shipping
        QCOMPARE(figure(order, "late_confirmed", farLater, "after-sales", "2019-07-31"), "1/1");
        order.price = "99.00"; // 100.00
        QCOMPARE(figure(order, "late_confirmed", farLater, "after-sales", "2019-07-31"), "0/1");
        order.released = "2019-07-08T23:59:59";
        QCOMPARE(figure(order, "late_confirmed", farLater, "after-sales", "2019-07-31"), "1/1");
    }

    void confirmedWithoutADateIsValidAndNeverInTime()
    {
        Shop shop("wish");
        std::string csv = orders({Order{}});
        csv.replace(csv.find("True,2019-06-12T10:00:00"), 24, "True,");
        shop.importWell(csv, farLater);
        const auto valid = of(shop, "after-sales", "valid_tracking", "2019-06-30");
        QCOMPARE(valid.numerator.value(), 1.0);
        const auto traceable = of(shop, "after-sales", "traceable_3d", "2019-06-30");
        QCOMPARE(traceable.numerator.value(), 0.0);
        QCOMPARE(traceable.denominator.value(), 1.0);
    }

    void refundsCountThreeMonthsLater()
    {
        Order order;
        order.state = "REFUNDED BY MERCHANT";
        order.refunded = "2019-06-20";
        const auto on = [&](const std::string &day) {
            return figure(order, "refund_rate", farLater, "after-sales", day);
        };
        QCOMPARE(on("2019-08-11"), "0/0"); // 62 days after the release
        QCOMPARE(on("2019-08-12"), "1/1");
        QCOMPARE(on("2019-09-11"), "1/1");
        QCOMPARE(on("2019-09-12"), "0/0"); // 94 days
        order.state = "CANCELLED BY CUSTOMER";
        order.refunded = order.shipped = order.confirmed = order.delivered = "";
        QCOMPARE(on("2019-09-01"), "0/1");
    }

    void wishsOwnExamples()
    {
        Order order;
        order.released = "2017-02-27T10:00:00";
        order.shipped = "2017-02-28T10:00:00";
        order.confirmed = "2017-03-01T10:00:00";
        order.delivered = "2017-03-07T10:00:00"; // business day 6
        const auto late = [&](const std::string &country, const std::string &on) {
            order.country = country;
            return figure(order, "we_late_arrival", farLater, "express", on);
        };
        QCOMPARE(late("US", "2017-03-01"), "1/1");
        QCOMPARE(late("FR", "2017-03-01"), "0/1");
        QCOMPARE(late("France", "2017-03-01"), "0/1");
        QCOMPARE(late("Atlantis", "2017-03-01"), "1/1"); // unknown: 5
        order.released = "2017-05-25T10:00:00";
        order.shipped = "2017-05-26T10:00:00";
        order.confirmed = "2017-05-26T12:00:00";
        order.delivered = "2017-06-02T23:59:59"; // 5, without Memorial Day
        QCOMPARE(late("US", "2017-05-25"), "0/1");
    }

    void undeliveredIsLateOnceTheNextBusinessDayBegins()
    {
        Order order;
        order.delivered = "";
        const auto at = [&](const std::string &asOf) {
            return figure(order, "we_late_arrival", asOf, "express", "2019-06-12");
        };
        QCOMPARE(at("2019-06-17T23:59:59"), "0/0"); // business day 5 is Monday the 17th
        QCOMPARE(at("2019-06-18T00:00:00"), "1/1");
    }

    void aWeekRunsFromMondayToSunday()
    {
        Shop shop("wish");
        shop.importWell(orders({{"a", "SHIPPED", "2019-06-09T23:59:59"},
                                {"b", "SHIPPED", "2019-06-10T00:00:00"},
                                {"c", "SHIPPED", "2019-06-16T23:59:59", "2019-06-17", "2019-06-18",
                                 "2019-06-19"},
                                {"d", "SHIPPED", "2019-06-17T00:00:00", "2019-06-17", "2019-06-18",
                                 "2019-06-19"}}),
                        farLater);
        for (const std::string day : {"2019-06-10", "2019-06-13", "2019-06-16"})
            QCOMPARE(of(shop, "express", "we_late_arrival", day).counted, 2);
        QCOMPARE(of(shop, "express", "we_late_arrival", "2019-06-09").counted, 1);
    }

    void withoutADayTheLastWholeWeekIsShown()
    {
        for (const auto &[asOf, expected] :
             {std::pair("2019-06-23T23:59:59", "2019-06-16"), // that Sunday is not over
              std::pair("2019-06-24T00:00:00", "2019-06-23")}) {
            Shop shop("wish");
            shop.importWell(orders({Order{}}), asOf);
            core::ScoreRequest request;
            request.store = "store";
            request.card = "express";
            QCOMPARE(core::toText(shop.card(request).on), std::string(expected));
        }
    }

    void aRowThatOccursTwiceIsOneOrder()
    {
        Shop shop("wish");
        shop.importWell(orders({{"a"}, {"a"}, {"b"}, {"a"}}), farLater);
        QCOMPARE(shop.count("order_record"), 2);
        QCOMPARE(shop.count("order_record WHERE json_array_length(lines) = 1"), 2);
    }

    void starsOutsideOneToFiveAreRejected()
    {
        Shop shop("wish");
        const auto outcome = shop.import("Order IDs,Date,Rating,Comment\nA,2018-12-24,6,\n"
                                         "B,2018-12-24,0.5,\nC,2018-12-24,1,\nD,2018-12-24,5,\n",
                                         farLater);
        QCOMPARE(outcome.batch->rejected, 2U);
        QCOMPARE(outcome.firstRejects.at(0).row, 2U);
        QVERIFY(outcome.firstRejects.at(1).reason == core::RejectReason::OutOfRange);
        QCOMPARE(of(shop, "after-sales", "rating_30d", "2018-12-31").numerator, 6.0);
    }

    void productsAndCountriesHaveFiguresOfTheirOwn()
    {
        Shop shop("wish");
        std::vector<Order> all;
        for (int i = 0; i < 20; ++i) {
            Order order;
            order.no = std::to_string(i);
            order.country = i < 10 ? "US" : "FR";
            order.product = i % 2 == 0 ? "even" : "odd";
            if (i == 1)
                order.delivered = "2019-07-10T10:00:00";
            all.push_back(order);
        }
        shop.importWell(orders(all), farLater);
        const auto late = of(shop, "express", "we_late_arrival", "2019-06-12");
        QCOMPARE(late.value, 0.05);
        QCOMPARE(late.passes, true); // at most 5 %
        QVERIFY(!late.weak && !late.score);
        QCOMPARE(late.groupings.at(0).groups.at(0).key, std::string("odd")); // the worst first
        QCOMPARE(group(late, "product_id", "odd").numerator, 1.0);
        QCOMPARE(group(late, "product_id", "odd").denominator, 10.0);
        QCOMPARE(group(late, "product_id", "odd").passes, false);
        QCOMPARE(group(late, "product_id", "even").passes, true);
        QCOMPARE(group(late, "destination", "US").value, 0.1);
        QVERIFY(!group(late, "destination", "US").isSuspended); // on time exactly 90 %
    }

    void cancellationsPassUnderFivePerCent()
    {
        Shop shop("wish");
        std::vector<Order> all;
        for (int i = 0; i < 20; ++i) {
            Order order;
            order.no = std::to_string(i);
            if (i == 0) {
                order.state = "REFUNDED BY MERCHANT";
                order.shipped = order.confirmed = order.delivered = "";
            }
            all.push_back(order);
        }
        shop.importWell(orders(all), farLater);
        const auto cancelled = of(shop, "express", "we_cancellation", "2019-06-12");
        QCOMPARE(cancelled.value, 0.05);
        QCOMPARE(cancelled.passes, false);
        QVERIFY(cancelled.weak);
        QCOMPARE(of(shop, "express", "we_late_arrival", "2019-06-12").denominator, 19.0);
    }
};

QTEST_APPLESS_MAIN(TestRulesWish)
#include "tst_rules_wish.moc"
