// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/penalty/penalty_sums.h"
#include "tests/core/duty/duty_shop.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

using namespace starvane;
using Lines = std::vector<std::string>;

namespace {

const std::string ordersHeader =
    "Transaction Date,Order Id,Order State,Currency Code,Price (each),Shipping (each),Quantity,"
    "Available for Fulfillment Time,Shipped on,Date Shipping Carrier Confirmed Delivery,"
    "Tracking Confirmed,Tracking Confirmed Date,Country,Is Wish Express,Refund Date,Refund "
    "Reason,Product ID,Product\n";
const std::string penaltiesHeader = "Penalty Date,Order ID,Penalty,Policy,Reason,Dispute Status\n";

/// One order as a row of an export; dates are days.
struct Order {
    std::string released;
    std::string price; // of one piece; another goes with it free of charge
    std::string country = "US";
    std::string state = "SHIPPED";
    std::string shipped = {};
    std::string delivered = {};
    std::string confirmed = {};
    bool isExpress = true;
    std::string refunded = {};
    std::string reason = {};
    std::string currency = "USD";
};

class WishShop : public tests::DutyShop {
public:
    WishShop()
        : DutyShop(tests::packs(), "wish")
    {
    }

    void add(const Order &order, int count = 1)
    {
        for (int i = 0; i < count; ++i) {
            m_rows += order.released + ",o" + std::to_string(++m_orders) + ',' + order.state + ','
                + order.currency + ',' + order.price + ",0.00,1," + order.released + "T10:00:00,"
                + order.shipped + ',' + order.delivered + ','
                + (order.confirmed.empty() ? "False" : "True") + ',' + order.confirmed + ','
                + order.country + ',' + (order.isExpress ? "True" : "False") + ',' + order.refunded
                + ',' + order.reason + ",p1,Mug\n";
        }
    }
    /// Express orders of a week in July and August, on time.
    void addInTime(const std::string &country, const std::string &price, int count)
    {
        add({.released = "2018-07-30",
             .price = price,
             .country = country,
             .shipped = "2018-07-31",
             .delivered = "2018-08-03"},
            count);
    }
    /// Of the same week, late, one for each price.
    void addLate(const std::string &country, const std::vector<std::string> &prices)
    {
        for (const std::string &price : prices)
            add({.released = "2018-07-30",
                 .price = price,
                 .country = country,
                 .shipped = "2018-07-31",
                 .delivered = "2018-08-20"});
    }
    /// Ended before dispatch, in a week of November.
    void addEnded(const std::string &country, const std::string &state, const std::string &reason,
                  int count)
    {
        add({.released = "2018-11-05",
             .price = "20.00",
             .country = country,
             .state = state,
             .refunded = "2018-11-10",
             .reason = reason},
            count);
    }
    void importOrders(const std::string &exportedAt) { import(ordersHeader + m_rows, exportedAt); }

    /// "2018-08 we_late_arrival USD: 4 × 400, 0 × 0" each, in their order: expected, received.
    Lines sums()
    {
        Lines lines;
        for (const core::PenaltySum &sum : all())
            lines.push_back(core::toText(core::Day{sum.month / 1}).substr(0, 7) + ' ' + sum.kind
                            + ' ' + sum.currency + ": " + std::to_string(sum.expectedCount) + " × "
                            + std::to_string(sum.expected) + ", "
                            + std::to_string(sum.receivedCount) + " × "
                            + std::to_string(sum.received));
        return lines;
    }
    std::vector<core::PenaltySum> all()
    {
        return *core::PenaltyFinder(ledger(), packs()).sums("store");
    }

private:
    std::string m_rows;
    int m_orders = 0;
};

} // namespace

/// What a Wish store's orders let expect, beside what came. (a), (b) and (c) are the examples of
/// the platform's own terms.
class TestPenaltySums : public QObject {
    Q_OBJECT

private slots:
    void chargesLateArrivalsBeyondTheExemption() // (a): 100 orders of $2000; 5 + 5 + 6 + 8 − 20
    {
        WishShop shop;
        shop.addInTime("US", "20.00", 92);
        shop.addInTime("US", "15.00", 4);
        shop.addLate("US", {"10.00", "20.00", "30.00", "40.00"});
        shop.importOrders("2018-09-30");
        QVERIFY(shop.sums() == Lines{"2018-08 we_late_arrival USD: 4 × 400, 0 × 0"});
    }

    void exemptsEachCountryForItself() // (b): $9 in the US; in France 24 are under 2 % of $2500
    {
        WishShop shop;
        shop.addInTime("US", "20.00", 93);
        shop.addInTime("US", "0.00", 3);
        shop.addLate("US", {"20.00", "30.00", "40.00", "50.00"});
        shop.addInTime("France", "24.00", 90);
        shop.addInTime("FR", "31.42", 1);
        shop.addInTime("FR", "31.43", 6);
        shop.addLate("FR", {"30.00", "40.00", "50.00"});
        shop.importOrders("2018-09-30");
        QVERIFY(shop.sums() == Lines{"2018-08 we_late_arrival USD: 4 × 900, 0 × 0"});
    }

    void finesOrdersThatWereNotFulfilled_data() // (c): $154 in France, $50 in the US
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<int>("autoRefunded");
        QTest::addColumn<int>("cancelled");
        QTest::addColumn<int>("dollars");
        QTest::newRow("FR") << "FR" << 3 << 2 << 154;
        QTest::newRow("US") << "US" << 1 << 0 << 50;
    }
    void finesOrdersThatWereNotFulfilled()
    {
        QFETCH(const QString, country);
        QFETCH(const int, autoRefunded);
        QFETCH(const int, cancelled);
        QFETCH(const int, dollars);
        WishShop shop;
        shop.add({.released = "2018-11-05",
                  .price = "20.00",
                  .country = country.toStdString(),
                  .shipped = "2018-11-06",
                  .delivered = "2018-11-08"},
                 24 - autoRefunded - cancelled);
        shop.addEnded(country.toStdString(), "REFUNDED BY WISH", "Unable to fulfill order",
                      autoRefunded);
        shop.addEnded(country.toStdString(), "REFUNDED BY MERCHANT", "", cancelled);
        shop.addEnded(country.toStdString(), "CANCELLED BY CUSTOMER", "", 1); // costs nothing
        shop.importOrders("2018-12-15");
        std::int64_t cents = 0;
        std::int64_t count = 0;
        for (const core::PenaltySum &sum : shop.all()) {
            cents += sum.expected;
            count += sum.expectedCount;
        }
        QCOMPARE(cents, 100 * dollars);
        QCOMPARE(count, autoRefunded + cancelled);
    }

    void setsWhatCameAgainstWhatWasExpected()
    {
        WishShop shop;
        shop.addEnded("US", "REFUNDED BY MERCHANT", "", 3);
        shop.importOrders("2018-12-15");
        shop.import(penaltiesHeader
                    + "2018-11-11T12:00:00,o1,2.00,Order Cancellation Policy,,\n"
                      "2018-11-30T23:59:59,o2,$2.00,Order Cancellation Policy,,Disputed\n"
                      "2018-12-01T00:00:00,o3,\"1,002.00\",Order Cancellation Policy,,\n"
                      "2018-12-02T00:00:00,,7.50,Counterfeit,,\n");
        QVERIFY(shop.sums()
                == (Lines{"2018-12 cancellation USD: 0 × 0, 1 × 100200",
                          "2018-12 other USD: 0 × 0, 1 × 750",
                          "2018-11 cancellation USD: 3 × 600, 2 × 400"}));
        const auto sums = shop.all();
        QCOMPARE(sums[2].difference(), -200);
        QCOMPARE(sums[0].difference(), 100200);
        QCOMPARE(sums[2].name.en, (*tests::packs().pack("wish"))->fines.front().name.en);
        QVERIFY(sums[1].name == core::Text{}); // no rule of the kind
    }

    void keepsCurrenciesApart()
    {
        WishShop shop;
        const Order late{.released = "2018-09-03",
                         .price = "100.00",
                         .shipped = "2018-09-04",
                         .confirmed = "2018-09-20",
                         .isExpress = false};
        shop.add(late);
        Order other = late;
        other.currency = "CNY";
        shop.add(other);
        Order cancelled{.released = "2018-11-05",
                        .price = "100.00",
                        .state = "REFUNDED BY MERCHANT",
                        .refunded = "2018-11-10",
                        .currency = "CNY"};
        shop.add(cancelled);
        shop.importOrders("2018-12-15");
        // A share of an order's money is in its currency, $2 are dollars.
        QVERIFY(shop.sums()
                == (Lines{"2018-11 cancellation USD: 1 × 200, 0 × 0",
                          "2018-09 late_confirmed CNY: 1 × 2000, 0 × 0",
                          "2018-09 late_confirmed USD: 1 × 2000, 0 × 0"}));
    }

    void expectsNothingThatIsStillToCome()
    {
        WishShop shop;
        const Order open{.released = "2018-07-30", .price = "100.00", .shipped = "2018-07-31"};
        shop.add(open);
        shop.importOrders("2018-08-06T23:59:59"); // the fifth business day
        QVERIFY(shop.sums().empty());

        WishShop later;
        later.add(open);
        later.importOrders("2018-08-07T00:00:00");
        QVERIFY(later.sums() == Lines{"2018-08 we_late_arrival USD: 1 × 1900, 0 × 0"});
    }

    void hasNothingWherePlatformsMakeNoFines()
    {
        tests::DutyShop shop(tests::packs(), "1688");
        const auto sums = core::PenaltyFinder(shop.ledger(), shop.packs()).sums("store");
        QVERIFY(sums && sums->empty());
    }

    void refusesAnUnknownStore()
    {
        WishShop shop;
        const auto refused = core::PenaltyFinder(shop.ledger(), shop.packs()).sums("nobody");
        QVERIFY(!refused
                && std::get<core::Unknown>(refused.error()).subject == core::Subject::Store);
    }
};

QTEST_APPLESS_MAIN(TestPenaltySums)
#include "tst_penalty_sums.moc"
