// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

using namespace starvane;

/// 999 real orders of a Brazilian marketplace (Olist), kept beside the sources.
class TestOlistStore : public QObject {
    Q_OBJECT

private slots:
    void figuresOfRealOrders()
    {
        const auto file = std::filesystem::path(STARVANE_SHARED) / "data/olist/orders-999.csv";
        if (!std::filesystem::exists(file)) {
            qInfo("the real orders are not there: %s", file.c_str());
            return;
        }
        tests::Shop shop("generic");
        core::ImportRequest request;
        request.file = file;
        request.layout = std::filesystem::path(STARVANE_RESOURCES)
            / "platforms/generic/layouts/olist_orders.toml";
        const auto batch = shop.import(request).batch.value();
        QCOMPARE(batch.rows, 999U);
        QCOMPARE(batch.added, 999U);
        QCOMPARE(batch.rejected, 0U);
        QCOMPARE(core::toText(batch.asOf.value()), std::string("2018-09-01T21:14:42Z"));

        core::ScoreRequest asked;
        asked.store = "store";
        asked.on = tests::Shop::day("2018-12-31");
        asked.window = {tests::Shop::day("2016-01-01"), tests::Shop::day("2018-12-31")};
        const auto card = shop.card(asked);
        QVERIFY(card.asOf == batch.asOf);
        const auto delivery = tests::Shop::indicatorOf(card, "on_time_delivery");
        QCOMPARE(delivery.counted, 997);
        QCOMPARE(delivery.missed, 98);
        QCOMPARE(delivery.excluded, 2);
        QCOMPARE(delivery.pending, 0);
        QCOMPARE(delivery.numerator.value(), 899.0);
        QCOMPARE(delivery.denominator.value(), 997.0);
        // Late is late by the seller's clock whatever the program's: 75 came late, 23 never came.
        QCOMPARE(shop.count("orders WHERE delivered_at > deliver_by AND status <> 'cancelled'"),
                 75);
        QCOMPARE(shop.count("orders WHERE delivered_at IS NULL AND status IS NOT 'cancelled'"), 23);
        QCOMPARE(shop.count("orders WHERE status = 'cancelled'"), 2);
    }
};

QTEST_APPLESS_MAIN(TestOlistStore)
#include "tst_olist_store.moc"
