// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/demo.h"
#include "core/import/store_settings.h"
#include "core/rating/midpoint.h"
#include "tests/core/import/shop.h"

#include <QtTest>

#include <cmath>
#include <random>
#include <set>
#include <tuple>

using namespace starvane;
using core::Dimension;
using tests::Shop;

namespace {

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

/// To 1e-12 of a value's size.
bool isNear(double a, double b, double size)
{
    return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(size));
}

core::CompositeChange
changeOf(core::Ledger &ledger, const std::string &store, core::Day from, core::Day to)
{
    const auto change = core::Rater(ledger, tests::packs()).change({store, from, to, {}});
    if (!change)
        throw std::runtime_error("no change of " + store);
    return *change;
}

double sumOf(const core::CompositeChange &change)
{
    double sum = change.rules + change.bonus;
    for (const core::IndicatorEffect &one : change.indicators)
        sum += one.effect.total();
    return sum;
}

double sumOf(const core::DimensionChange &change)
{
    double sum = change.others ? change.others->effect.total() : 0;
    for (const core::GroupEffect &one : change.groups)
        sum += one.effect.total();
    return sum;
}

const core::IndicatorEffect &of(const core::CompositeChange &change, const std::string &id)
{
    for (const core::IndicatorEffect &one : change.indicators) {
        if (one.id == id)
            return one;
    }
    throw std::runtime_error("no " + id);
}

core::ScoreCard scoreOn(core::Ledger &ledger, const std::string &store, core::Day day)
{
    return *core::Rater(ledger, tests::packs()).score({store, day, {}, {}});
}

/// Orders of one day in which some are dispatched in time, the others never.
std::string orders(const std::string &day, const std::string &carrier, int good, int bad)
{
    std::string csv;
    for (int i = 0; i < good + bad; ++i) {
        const std::string no = carrier + day + "-" + std::to_string(i);
        csv += no + "," + day + " 09:00:00," + day + " 09:00:00,"
            + (i < good ? day + " 10:00:00" : "") + "," + carrier + "\n";
    }
    return csv;
}

constexpr const char *orderColumns = "订单编号,订单创建时间,订单付款时间,发货时间,物流公司\n";

} // namespace

class TestChange : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(core::fillDemo(m_demo.ledger(), tests::packs(),
                               std::filesystem::path(STARVANE_RESOURCES) / "samples", {},
                               [](const core::Progress &) {}));
        for (const core::Store &store : *m_demo.ledger().stores())
            prepare(store);
    }

    /// Means 3 and 4.25, their middle 3.625.
    /// A: 0.625 · (5 − 4) = 0.625 and 0.25 · (4.5 − 3.625) = 0.21875.
    /// B: 0 and −0.25 · (2 − 3.625) = 0.40625. Together 1.25.
    void splitsByMidpoints()
    {
        const auto effects = core::midpointEffects({{0.5, 4}, {0.5, 2}}, {{0.75, 5}, {0.25, 2}});
        QCOMPARE(effects.size(), 2U);
        QVERIFY(isNear(effects[0].own, 0.625) && isNear(effects[0].mix, 0.21875));
        QVERIFY(isNear(effects[1].own, 0) && isNear(effects[1].mix, 0.40625));
        QVERIFY(core::largestEffect(effects, 1.25) == std::optional<std::size_t>(0));
        QVERIFY(!core::largestEffect(effects, -1)); // none goes down
        QVERIFY(!core::largestEffect(effects, 0));
    }

    /// Means 4 and 3, their middle 3.5. A comes down to half: 0 and −0.5 · (4 − 3.5) = −0.25.
    /// B comes with 2: 0 and 0.5 · (2 − 3.5) = −0.75. C is on neither day.
    void comingIsAllMix()
    {
        const auto effects =
            core::midpointEffects({{1, 4}, {0, 9}, {0, 0}}, {{0.5, 4}, {0.5, 2}, {0, 0}});
        QVERIFY(isNear(effects[0].own, 0) && isNear(effects[0].mix, -0.25));
        QVERIFY(isNear(effects[1].own, 0) && isNear(effects[1].mix, -0.75));
        QVERIFY(effects[2].own == 0 && effects[2].mix == 0);
    }

    void addsUpInAllSampleStores()
    {
        std::mt19937 random(7);
        int changes = 0;
        int withRules = 0;
        int withBonus = 0;
        for (const core::Store &store : *m_demo.ledger().stores()) {
            const core::Day last = scoreOnLastDay(store.name).on;
            for (int i = 0; i < 60; ++i) {
                const core::Day from = last - std::chrono::days{random() % 400};
                const core::Day to = last - std::chrono::days{random() % 400};
                const auto change = changeOf(m_demo.ledger(), store.name, from, to);
                if (i % 10 == 0)
                    verifyAgainstCards(change);
                if (!change.change())
                    continue;
                ++changes;
                withRules += change.rules != 0 ? 1 : 0;
                withBonus += change.bonus != 0 ? 1 : 0;
                QVERIFY(isNear(sumOf(change), *change.change()));
                const auto back = changeOf(m_demo.ledger(), store.name, to, from);
                for (const core::IndicatorEffect &one : change.indicators) {
                    QVERIFY(isNear(one.effect.own, -of(back, one.id).effect.own));
                    QVERIFY(isNear(one.effect.mix, -of(back, one.id).effect.mix));
                }
                QVERIFY(isNear(change.rules, -back.rules) && isNear(change.bonus, -back.bonus));
            }
        }
        QVERIFY2(changes > 100 && withRules > 10 && withBonus > 5,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(changes).arg(withRules).arg(withBonus)));
    }

    void groupsAddUpInAllSampleStores()
    {
        std::mt19937 random(8);
        std::set<Dimension> seen;
        int withShown = 0;
        for (const core::Store &store : *m_demo.ledger().stores()) {
            const core::Day last = scoreOnLastDay(store.name).on;
            for (const core::IndicatorScore &one : scoreOnLastDay(store.name).indicators) {
                for (int i = 0; i < 3; ++i) {
                    core::IndicatorChangeRequest request;
                    request.store = store.name;
                    request.indicator = one.id;
                    request.from = last - std::chrono::days{random() % 330};
                    request.to = last - std::chrono::days{random() % 60};
                    request.listed = 3;
                    const auto change =
                        core::Rater(m_demo.ledger(), tests::packs()).changeOf(request);
                    QVERIFY(change);
                    withShown += change->shown != 0 && !change->dimensions.empty() ? 1 : 0;
                    for (const core::DimensionChange &dimension : change->dimensions) {
                        seen.insert(dimension.dimension);
                        QVERIFY2(isNear(sumOf(dimension) + change->shown, change->change().value(),
                                        *change->valueAfter),
                                 one.id.c_str());
                        QVERIFY(core::isOfTime(dimension.dimension)
                                || dimension.groups.size() <= 3);
                    }
                }
            }
        }
        QCOMPARE(seen.size(), core::dimensions.size()); // none was left untested
        QVERIFY(withShown > 0);
    }

    /// 1688 changes its card on 2022-11-01: other indicators, with modules.
    void crossesVersions()
    {
        Shop shop;
        std::string csv = orderColumns;
        for (int day = 10; day <= 31; ++day)
            csv += orders("2022-10-" + std::to_string(day), "中通", 9, day % 4);
        shop.importWell(csv, "2022-11-10 09:00:00");
        shop.importWell("纠纷单号,订单编号,申请时间,判定结果\n"
                        "J1,中通2022-10-12-1,2022-10-13 13:00:00,卖家责任\n",
                        "2022-11-10 09:00:00");
        const core::Day old = Shop::day("2022-10-31");
        const auto change = changeOf(shop.ledger(), "store", old, old + std::chrono::days{1});
        QVERIFY(change.versionBefore != change.versionAfter);
        QVERIFY(change.areRulesApart);
        QVERIFY(change.rules != 0);
        QVERIFY(isNear(sumOf(change), change.change().value()));
        verifyAgainstCards(shop.ledger(), change);
        // Before the change of card nothing but the data changes.
        const auto before = changeOf(shop.ledger(), "store", old - std::chrono::days{9}, old);
        QCOMPARE(before.rules, 0.0);
        QVERIFY(isNear(sumOf(before), before.change().value()));
    }

    /// One indicator makes the composite: 8 of 10 orders in time, then 17 of 20; the peer benchmark
    /// 0.95 becomes 0.9 in between.
    void newBenchmarksAreRules()
    {
        Shop shop;
        shop.importWell(orderColumns + orders("2022-10-10", "中通", 8, 2)
                            + orders("2022-10-20", "中通", 9, 1),
                        "2022-10-31 09:00:00");
        shop.set("peer.fulfilment", "0.9", "2022-10-18");
        const auto change =
            changeOf(shop.ledger(), "store", Shop::day("2022-10-15"), Shop::day("2022-10-25"));
        const double excellent = shop.indicator("fulfilment", "2022-10-25").excellent.value();
        const double peer = shop.indicator("fulfilment", "2022-10-15").peer.value();
        const auto points = [&](double value, double by) { return 4 * value / by; };
        QVERIFY(excellent > 0.9 && peer > 0.85);
        const double rules =
            ((points(0.8, 0.9) - points(0.8, peer)) + (points(0.85, 0.9) - points(0.85, peer))) / 2;
        const double data =
            ((points(0.85, peer) - points(0.8, peer)) + (points(0.85, 0.9) - points(0.8, 0.9))) / 2;
        QVERIFY(isNear(change.rules, rules));
        QVERIFY(isNear(of(change, "fulfilment").effect.own, data));
        QVERIFY(isNear(sumOf(change), change.change().value()));
        QVERIFY(change.largest.has_value());
        QCOMPARE(change.indicators[*change.largest].id, std::string("fulfilment"));
    }

    /// Ten orders each, then 中通 8 of 10, 韵达 4 of 20 and 圆通 new with 5 of 10: 0.8 and 17
    /// of 40. The window of fulfilment ends the day before and starts 30 days before: the days are
    /// apart.
    void groupsByHand()
    {
        Shop shop;
        shop.importWell(
            orderColumns + orders("2022-08-10", "中通", 10, 0) + orders("2022-08-10", "韵达", 6, 4)
                + orders("2022-10-10", "中通", 8, 2) + orders("2022-10-10", "韵达", 4, 16)
                + orders("2022-10-10", "圆通", 5, 5),
            "2022-10-31 09:00:00");
        core::IndicatorChangeRequest request;
        request.store = "store";
        request.indicator = "fulfilment";
        request.from = Shop::day("2022-08-20");
        request.to = Shop::day("2022-10-20");
        request.by = Dimension::Carrier;
        const auto change = core::Rater(shop.ledger(), tests::packs()).changeOf(request);
        QVERIFY(change);
        QCOMPARE(change->shown, 0.0);
        QVERIFY(isNear(*change->valueBefore, 0.8) && isNear(*change->valueAfter, 0.425));
        QCOMPARE(change->dimensions.size(), 1U);
        const auto &groups = change->dimensions[0].groups;
        QCOMPARE(groups.size(), 3U);
        // The middle is 0.6125. 韵达: 0.5 · (0.2 − 0.6) = −0.2 and 0 · …;
        // 中通: 0.375 · (0.8 − 1) = −0.075 and −0.25 · (0.9 − 0.6125) = −0.071875;
        // 圆通: 0 and 0.25 · (0.5 − 0.6125) = −0.028125. Together −0.375.
        const std::vector<std::tuple<std::string, double, double>> expected = {
            {"韵达", -0.2, 0}, {"中通", -0.075, -0.071875}, {"圆通", 0, -0.028125}};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const auto &[key, own, mix] = expected[i];
            QCOMPARE(groups[i].key, key);
            QVERIFY(isNear(groups[i].effect.own, own) && isNear(groups[i].effect.mix, mix));
        }
        QVERIFY(!groups[2].valueBefore && isNear(groups[2].valueAfter.value(), 0.5));
        QCOMPARE(groups[2].weightAfter, 10.0);
        QVERIFY(change->dimensions[0].largest == std::optional<std::size_t>(0));
    }

    void saysWhatItDoesNotKnow()
    {
        Shop shop;
        core::Rater rater(shop.ledger(), tests::packs());
        core::IndicatorChangeRequest request;
        request.store = "store";
        request.indicator = "joy";
        request.from = Shop::day("2022-10-01");
        request.to = Shop::day("2022-10-20");
        const auto unknown = rater.changeOf(request);
        QVERIFY(std::get<core::Unknown>(unknown.error()).subject == core::Subject::Indicator);
        const auto nothing = changeOf(shop.ledger(), "store", request.from, request.to);
        QVERIFY(!nothing.change());
        QVERIFY(!nothing.largest);
        QCOMPARE(sumOf(nothing), 0.0);
    }

private:
    /// Shares, benchmarks, a bonus and what the back office shows change within the last year.
    void prepare(const core::Store &store)
    {
        core::Ledger &ledger = m_demo.ledger();
        const core::Day day = scoreOnLastDay(store.name).on - std::chrono::days{100};
        const auto set = [&](const std::string &key, const std::string &value) {
            QVERIFY(core::setStore(ledger, tests::packs(), store.name, key, value, day));
        };
        if (store.platform == "1688")
            set("share.dispute", "0.5");
        if (store.platform == "generic")
            set("peer.on_time_delivery", "0.85");
        if (store.platform == "jd") {
            set("parameter.assured_services", "2");
            core::Reading reading;
            reading.indicator = "total_review_score";
            reading.day = scoreOnLastDay(store.name).on - std::chrono::days{20};
            reading.value = 9.1;
            QVERIFY(core::addReading(ledger, tests::packs(), store.name, reading));
        }
    }

    core::ScoreCard scoreOnLastDay(const std::string &store)
    {
        return *core::Rater(m_demo.ledger(), tests::packs()).score({store, {}, {}, {}});
    }

    void verifyAgainstCards(const core::CompositeChange &change)
    {
        verifyAgainstCards(m_demo.ledger(), change);
    }

    static void verifyAgainstCards(core::Ledger &ledger, const core::CompositeChange &change)
    {
        const auto before = scoreOn(ledger, change.store, change.from);
        const auto after = scoreOn(ledger, change.store, change.to);
        QVERIFY(change.compositeBefore == before.composite);
        QVERIFY(change.compositeAfter == after.composite);
        for (const core::IndicatorScore &one : before.indicators) {
            QVERIFY(of(change, one.id).valueBefore == one.value);
            QVERIFY(of(change, one.id).scoreBefore == one.score);
        }
        for (const core::IndicatorScore &one : after.indicators) {
            QVERIFY(of(change, one.id).valueAfter == one.value);
            QVERIFY(of(change, one.id).scoreAfter == one.score);
        }
    }

    tests::TemporaryLedger m_demo;
};

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
