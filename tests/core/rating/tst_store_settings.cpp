// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

#include <cmath>

using namespace starvane;
using tests::Shop;

namespace {

// A1 of an L1 buyer in time, A2 of an L4 buyer late.
const std::string orders = "订单编号,订单创建时间,订单付款时间,发货时间,买家等级\n"
                           "A1,2022-10-10 09:00:00,2022-10-10 10:00:00,2022-10-10 12:00:00,L1\n"
                           "A2,2022-10-10 09:00:00,2022-10-10 10:00:00,2022-10-19 12:00:00,L4\n";
const std::string refunds = "退款编号,订单编号,申请时间,退款原因,退款完结时间\n"
                            "TQ1,A1,2022-10-12 10:00:00,不喜欢,2022-10-12 20:00:00\n"
                            "TQ2,A2,2022-10-12 10:00:00,破损,2022-10-14 00:00:00\n";

bool isNear(const std::optional<double> &value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

} // namespace

/// A seller's own figures hold from a day on; old days keep theirs.
class TestStoreSettings : public QObject {
    Q_OBJECT

private slots:
    void benchmarksFromADayOn()
    {
        Shop shop;
        shop.importWell(orders);
        shop.set("peer.fulfilment", "0.4", "2022-10-20");
        shop.set("excellent.fulfilment", "0.6", "2022-10-20");
        const auto old = shop.indicator("fulfilment", "2022-10-19");
        QVERIFY(isNear(old.score, 4 * 0.5 / 0.95));
        QVERIFY(old.benchmarkSource == core::Source::Assumed);
        const auto now = shop.indicator("fulfilment", "2022-10-20");
        QVERIFY(isNear(now.score, 4.5));
        QVERIFY(now.benchmarkSource == core::Source::Seller);
    }

    void refusesReadingsThatCannotBe()
    {
        Shop shop;
        const auto day = Shop::day("2022-10-20");
        for (const core::Reading &reading :
             {core::Reading{"fulfilment", day, 93.0, {}, {}, {}},
              core::Reading{"fulfilment", day, {}, 5.5, {}, {}},
              core::Reading{"fulfilment", day, 0.9, {}, 1.2, {}},
              core::Reading{"rank", day, 80.0, {}, {}, {}},
              core::Reading{"refund_hours", day, -1.0, {}, {}, {}}}) {
            const auto added = core::addReading(shop.ledger(), tests::packs(), "store", reading);
            QVERIFY2(!added, reading.indicator.c_str());
            QVERIFY(std::holds_alternative<core::BadValue>(added.error()));
        }
        shop.read({"refund_hours", day, 93.0, {}, {}, {}});
    }

    void parametersFromADayOn()
    {
        Shop shop;
        shop.importWell(orders);
        shop.importWell(refunds);
        shop.set("parameter.b_buyer_weight", "3", "2022-10-20");
        shop.set("parameter.b_buyer_weight", "1.5", "2022-10-25");
        const auto weigh = [&shop](const char *on, double denominator) {
            const auto score = shop.indicator("fulfilment", on);
            QVERIFY(isNear(score.numerator, 1));
            QVERIFY(isNear(score.denominator, denominator));
            QCOMPARE(score.counted, 2); // heads, whatever they weigh
            QCOMPARE(score.missed, 1);
        };
        weigh("2022-10-19", 2);
        weigh("2022-10-20", 4);
        weigh("2022-10-24", 4);
        weigh("2022-10-25", 2.5);
        // Refunds of 10 and 38 h, the second of the L4 buyer.
        QVERIFY(isNear(shop.indicator("refund_hours", "2022-10-19").value, 24));
        QVERIFY(isNear(shop.indicator("refund_hours", "2022-10-20").value, (10 + 3 * 38) / 4.0));
    }

    void sharesFromADayOn()
    {
        Shop shop;
        shop.importWell(orders);
        shop.importWell(refunds);
        shop.set("share.fulfilment", "0", "2022-10-20");
        const auto before = shop.card("2022-10-19");
        const auto after = shop.card("2022-10-20");
        const auto scoreOf = [](const core::ScoreCard &card, const char *id) {
            return Shop::indicatorOf(card, id).score.value();
        };
        const double three = scoreOf(before, "fulfilment") + scoreOf(before, "refund_hours")
            + scoreOf(before, "quality_refund");
        QVERIFY(isNear(before.composite, three / 3));
        const double two = scoreOf(after, "refund_hours") + scoreOf(after, "quality_refund");
        QVERIFY(isNear(after.composite, two / 2));
        QVERIFY(scoreOf(after, "fulfilment") > 0); // shown still
        QVERIFY(Shop::indicatorOf(after, "fulfilment").shareSource == core::Source::Seller);
        QVERIFY(Shop::indicatorOf(before, "fulfilment").shareSource == core::Source::Assumed);
        QCOMPARE(Shop::indicatorOf(after, "fulfilment").gain, 0.0);
    }

    void cutOffsFromADayOn()
    {
        Shop shop;
        core::Reading reading;
        reading.indicator = "dispute";
        reading.day = Shop::day("2022-10-01");
        reading.score = 4.6;
        shop.read(reading);
        shop.set("stars.5", "4.6", "2022-10-20");
        QCOMPARE(shop.card("2022-10-19").stars.value(), 4.5);
        QCOMPARE(shop.card("2022-10-20").stars.value(), 5.0);
        QCOMPARE(shop.card("2022-10-20").starCutOffs.front(), 4.6);
    }

    void qualityWordsAreTheSellersToo()
    {
        Shop shop;
        shop.importWell(orders);
        shop.importWell(refunds);
        QCOMPARE(shop.indicator("quality_refund", "2022-10-31").missed, 1); // 破损
        shop.set("words.quality", "不喜欢,太大");
        QCOMPARE(shop.evidence("quality_refund", "2022-10-31", core::Verdict::Missed).at(0).no,
                 std::string("A1"));
        QCOMPARE(shop.indicator("quality_refund", "2022-10-31").missed, 1);
    }

    void refusesWhatItCannotUse_data()
    {
        QTest::addColumn<std::string>("key");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<bool>("unknown");
        const auto add = [](const char *key, const char *value, bool unknown) {
            QTest::addRow("%s=%s", key, value) << std::string(key) << std::string(value) << unknown;
        };
        add("colour", "red", true);
        add("peer.happiness", "1", true);
        add("parameter.happiness", "1", true);
        add("zone", "Mars/Olympus", true);
        add("peer.dispute", "few", false);
        add("peer.dispute", "", false);
        add("peer.dispute", "-1", false);
        add("peer.dispute", "nan", false);
        add("peer.dispute", "1e999", false);
        add("peer.dispute", "0.5 ", false);
        add("share.dispute", "1.01", false);
        add("words.quality", "", false);
        add("peer.fulfilment", "90", false); // a rate is at most 1
        add("excellent.fulfilment", "0.5", false); // worse than the peer, 0.95
        add("peer.refund_hours", "5", false); // better than the excellent, 6 hours
        add("exempt", "2024-02-17..2024-02-04", false);
    }

    void refusesWhatItCannotUse()
    {
        QFETCH(const std::string, key);
        QFETCH(const std::string, value);
        QFETCH(const bool, unknown);
        Shop shop;
        const auto before = shop.dump();
        const auto done = core::setStore(shop.ledger(), tests::packs(), "store", key, value, {});
        QVERIFY(!done);
        QCOMPARE(std::holds_alternative<core::Unknown>(done.error()), unknown);
        QCOMPARE(std::holds_alternative<core::BadValue>(done.error()), !unknown);
        QVERIFY(shop.dump() == before);
    }

    void aZoneMovesDays()
    {
        Shop shop;
        shop.importWell("订单编号,订单创建时间,订单付款时间,发货时间\n"
                        "A1,2022-09-30 00:00:00,2022-10-01 00:00:00,2022-10-01 01:00:00\n",
                        "2022-10-31 10:00:00");
        QCOMPARE(shop.indicator("fulfilment", "2022-10-31").counted, 1);
        shop.set("zone", "UTC"); // there the order was paid on 30 September
        QCOMPARE(shop.indicator("fulfilment", "2022-10-31").counted, 0);
        QCOMPARE(shop.indicator("fulfilment", "2022-10-30").counted, 1);
    }
};

QTEST_APPLESS_MAIN(TestStoreSettings)
#include "tst_store_settings.moc"
