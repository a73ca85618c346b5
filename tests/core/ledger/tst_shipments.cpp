// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

using namespace starvane;

namespace {

const std::string orders = "订单编号,订单创建时间,订单付款时间,运单号\n"
                           "A1,2022-10-01 09:00:00,2022-10-01 10:00:00,P1\n"
                           "A2,2022-10-01 09:00:00,2022-10-01 10:00:00,\n";
const std::string columns = "订单编号,运单号,物流公司,发货时间,揽收时间,签收时间,承诺发货小时\n";

std::string shippingOf(tests::Shop &shop, const std::string &orderNo)
{
    // Hours after the payment.
    const std::string paid =
        std::to_string(shop.at("2022-10-01 10:00:00").time_since_epoch().count());
    return shop.cell("SELECT (shipped_at - " + paid + ") / 3600, (collected_at - " + paid
                     + ") / 3600, (delivered_at - " + paid
                     + ") / 3600, promised_hours, carrier, parcels, delivered_parcels"
                       " FROM orders WHERE order_no = '"
                     + orderNo + "'");
}

} // namespace

/// What shipments add to their orders, seen through the view that rules read.
class TestShipments : public QObject {
    Q_OBJECT

private slots:
    void addToTheirOrder_data()
    {
        QTest::addColumn<bool>("ordersFirst");
        QTest::newRow("after it") << true;
        QTest::newRow("before it") << false;
    }

    void addToTheirOrder()
    {
        QFETCH(const bool, ordersFirst);
        tests::Shop shop;
        const std::string shipments = columns
            + "A2,P9,中通,2022-10-01 12:00:00,2022-10-01 15:00:00,,24\n"
            + ",P1,韵达,2022-10-01 11:00:00,2022-10-01 13:00:00,2022-10-02 10:00:00,\n";
        if (ordersFirst)
            shop.importWell(orders);
        shop.importWell(shipments);
        if (!ordersFirst)
            shop.importWell(orders);
        QCOMPARE(shippingOf(shop, "A2"), std::string("2|5|NULL|24|中通|1|0"));
        QCOMPARE(shippingOf(shop, "A1"),
                 std::string("1|3|24|NULL|韵达|1|1")); // by its number alone
    }

    void ofSeveralParcelsTheLastScanCounts()
    {
        tests::Shop shop;
        shop.importWell(orders);
        shop.importWell(columns + "A2,P2,中通,2022-10-01 11:00:00,2022-10-01 20:00:00,,\n"
                        + "A2,P3,中通,2022-10-01 12:00:00,2022-10-01 13:00:00,,\n");
        QCOMPARE(shippingOf(shop, "A2"), std::string("2|10|NULL|NULL|中通|2|0"));
        shop.importWell(columns + "A2,P2,中通,,,2022-10-02 10:00:00,\n");
        QCOMPARE(shippingOf(shop, "A2"), std::string("2|10|24|NULL|中通|2|1"));
    }

    void undoTakesThemAway()
    {
        tests::Shop shop;
        shop.importWell(orders);
        const auto first = shop.importWell(columns + "A2,P2,中通,2022-10-01 11:00:00,,,\n");
        const auto second =
            shop.importWell(columns + "A2,P3,中通,2022-10-01 14:00:00,2022-10-01 15:00:00,,\n");
        QCOMPARE(shippingOf(shop, "A2"), std::string("4|5|NULL|NULL|中通|2|0"));
        shop.undo(second.id);
        QCOMPARE(shippingOf(shop, "A2"), std::string("1|NULL|NULL|NULL|中通|1|0"));
        shop.undo(first.id);
        QCOMPARE(shippingOf(shop, "A2"), std::string("NULL|NULL|NULL|NULL|NULL|0|0"));
        QCOMPARE(shop.count("parcel"), 0);
    }

    void stayWithTheirStore()
    {
        tests::Shop shop;
        shop.temporary().addStore("1688", "other");
        shop.importWell(orders);
        auto request = shop.request(columns + "A1,P1,中通,2022-10-01 11:00:00,,,\n"
                                    + ",P1,中通,2022-10-01 12:00:00,,,\n");
        request.store = "other";
        shop.import(request);
        QCOMPARE(shippingOf(shop, "A1"), std::string("NULL|NULL|NULL|NULL|NULL|0|0"));
    }
};

QTEST_APPLESS_MAIN(TestShipments)
#include "tst_shipments.moc"
