// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

#include <cmath>

using namespace starvane;
using tests::Shop;

namespace {

bool isNear(const std::optional<double> &value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

core::Reading score(const char *indicator, const char *day, double points)
{
    core::Reading reading;
    reading.indicator = indicator;
    reading.day = Shop::day(day);
    reading.score = points;
    return reading;
}

core::Reading value(const char *indicator, const char *day, double shown)
{
    core::Reading reading;
    reading.indicator = indicator;
    reading.day = Shop::day(day);
    reading.value = shown;
    return reading;
}

} // namespace

/// Which rules a day is judged by, and what the back office showed.
class TestCardVersions : public QObject {
    Q_OBJECT

private slots:
    void aDayIsJudgedByTheRulesOfItsTime_data()
    {
        QTest::addColumn<std::string>("on");
        QTest::addColumn<std::string>("version");
        QTest::addColumn<int>("indicators");
        const auto add = [](const char *name, const char *on, const char *version, int count) {
            QTest::newRow(name) << std::string(on) << std::string(version) << count;
        };
        add("before the first", "2019-06-01", "2021-01-01", 5);
        add("first day", "2021-01-01", "2021-01-01", 5);
        add("last day of the old one", "2022-10-31", "2021-01-01", 5);
        add("first day of the new one", "2022-11-01", "2022-11-01", 12);
        add("long after", "2030-01-01", "2022-11-01", 12);
    }

    void aDayIsJudgedByTheRulesOfItsTime()
    {
        QFETCH(const std::string, on);
        QFETCH(const std::string, version);
        QFETCH(const int, indicators);
        Shop shop;
        const auto card = shop.card(on);
        QCOMPARE(core::toText(card.version), version);
        QCOMPARE(card.card, std::string("service"));
        QCOMPARE(static_cast<int>(card.indicators.size()), indicators);
        QCOMPARE(card.modules.size(), indicators == 5 ? 0U : 4U);
        double shares = 0;
        if (card.modules.empty()) {
            for (const auto &one : card.indicators)
                shares += one.share;
        }
        for (const auto &module : card.modules)
            shares += module.share;
        QVERIFY(std::abs(shares - 1) < 1e-9);
    }

    void modulesMakeTheComposite()
    {
        Shop shop;
        const char *const day = "2022-11-30";
        shop.read(score("collected_48h", day, 4));
        shop.read(score("fulfilment", day, 3));
        shop.read(value("arrival_on_time", day, 0.95)); // has no benchmark: no score
        shop.read(score("refund_hours", day, 5));
        shop.read(score("response_3min", day, 2));
        const auto card = shop.card(day);
        // Logistics (4 + 3) / 2, after-sales 5, consulting 2, goods without a score.
        QVERIFY(isNear(card.composite, (0.35 * 3.5 + 0.30 * 5 + 0.20 * 2) / 0.85));
        QCOMPARE(card.stars.value(), 3.5);
        QVERIFY(card.next && card.next->stars == 4.0 && card.next->gate);
        QVERIFY(isNear(card.next->needed, 4 - card.composite.value()));
        QVERIFY(isNear(card.modules.at(0).score, 3.5));
        QVERIFY(!card.modules.at(3).score);
        const auto fulfilment = Shop::indicatorOf(card, "fulfilment");
        QVERIFY(fulfilment.weak && fulfilment.basis == core::Basis::Official);
        QVERIFY(isNear(fulfilment.gain, 0.35 * 0.5 / 0.85)); // 3 → 4 lifts the module by a half
        const auto arrival = Shop::indicatorOf(card, "arrival_on_time");
        QVERIFY(isNear(arrival.value, 0.95) && !arrival.score);
        QVERIFY(Shop::indicatorOf(card, "signed_72h").missing
                == std::vector<std::string>{"reading"});
    }

    void anOfficialValueIsScoredByTheSellersBenchmark()
    {
        Shop shop;
        shop.read(value("arrival_on_time", "2022-11-30", 0.95));
        shop.set("peer.arrival_on_time", "0.9");
        shop.set("excellent.arrival_on_time", "1");
        const auto arrival = shop.indicator("arrival_on_time", "2022-11-30");
        QVERIFY(isNear(arrival.score, 4.5));
        QVERIFY(arrival.benchmarkSource == core::Source::Seller);
        auto shown = value("signed_72h", "2022-11-30", 0.5);
        shown.peer = 0.8;
        shown.excellent = 0.9;
        shop.read(shown);
        QVERIFY(isNear(shop.indicator("signed_72h", "2022-11-30").score, 2.5));
    }

    void aReadingFillsWhatHasNoData()
    {
        Shop shop;
        shop.read(value("dispute", "2022-10-15", 0.001));
        shop.read(value("dispute", "2022-10-20", 0.004));
        const auto before = shop.indicator("dispute", "2022-10-14");
        QVERIFY(before.basis == core::Basis::None && !before.value);
        const auto first = shop.indicator("dispute", "2022-10-19");
        QVERIFY(first.basis == core::Basis::Official && isNear(first.value, 0.001));
        QVERIFY(first.official->day == Shop::day("2022-10-15"));
        QVERIFY(isNear(first.score, 4.5)); // 0.2 % is worth 4, none 5
        QVERIFY(isNear(shop.indicator("dispute", "2022-10-20").score, 2));
    }

    void aReadingDoesNotReplaceAFigure()
    {
        Shop shop;
        shop.importWell("订单编号,订单创建时间,订单付款时间,发货时间\n"
                        "A1,2022-10-10 09:00:00,2022-10-10 10:00:00,2022-10-10 12:00:00\n");
        shop.read(value("fulfilment", "2022-10-20", 0.5));
        const auto computed = shop.indicator("fulfilment", "2022-10-31");
        QVERIFY(computed.basis == core::Basis::Computed && isNear(computed.value, 1));
        QVERIFY(computed.official->day == Shop::day("2022-10-20")); // to compare with
        QVERIFY(isNear(computed.official->value, 0.5));
        QVERIFY(isNear(computed.official->score, 4 * 0.5 / 0.95));
    }

    void aReadingsBenchmarkHoldsFromItsDayOn()
    {
        Shop shop;
        core::Reading shown;
        shown.indicator = "fulfilment";
        shown.day = Shop::day("2022-10-15");
        shown.peer = 0.9;
        shop.read(shown);
        shop.set("peer.fulfilment", "0.8", "2022-10-20");
        const auto peerOn = [&shop](const char *on) { return shop.indicator("fulfilment", on); };
        QVERIFY(isNear(peerOn("2022-10-14").peer, 0.95));
        QVERIFY(peerOn("2022-10-14").benchmarkSource == core::Source::Assumed);
        QVERIFY(isNear(peerOn("2022-10-15").peer, 0.9));
        QVERIFY(peerOn("2022-10-15").benchmarkSource == core::Source::Official);
        QVERIFY(isNear(peerOn("2022-10-20").peer, 0.8)); // what the seller says later goes first
        QVERIFY(peerOn("2022-10-20").benchmarkSource == core::Source::Seller);
        shown.day = Shop::day("2022-10-25");
        shown.peer = 0.85;
        shop.read(shown);
        QVERIFY(isNear(peerOn("2022-10-25").peer, 0.85));
        QVERIFY(isNear(peerOn("2022-10-24").peer, 0.8));
    }

    void aReadingCorrected()
    {
        Shop shop;
        shop.read(value("dispute", "2022-10-15", 0.001));
        shop.read(value("dispute", "2022-10-15", 0.002));
        QVERIFY(isNear(shop.indicator("dispute", "2022-10-15").value, 0.002));
        QCOMPARE(shop.count("reading_record"), 1);
    }

    void refusesReadingsOfNothing()
    {
        Shop shop;
        const auto refused = core::addReading(shop.ledger(), tests::packs(), "store",
                                              value("happiness", "2022-10-15", 1));
        QVERIFY(!refused);
        QVERIFY(std::get<core::Unknown>(refused.error()).subject == core::Subject::Indicator);
        shop.read(value("rank", "2022-10-20", 0.8)); // a fraction
        for (const char *const own : {"composite", "stars"})
            shop.read(value(own, "2022-10-15", 4));
        QVERIFY(!shop.card("2022-10-15").asOf); // what is typed says nothing of the files
    }
};

QTEST_APPLESS_MAIN(TestCardVersions)
#include "tst_card_versions.moc"
