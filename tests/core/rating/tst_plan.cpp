// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/day_effort.h"
#include "core/rating/least_effort.h"
#include "core/rating/projector.h"
#include "core/rating/star_planner.h"
#include "core/rating/store_lookup.h"
#include "tests/core/rating/forecast_shop.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace starvane;
using tests::ForecastShop;
using tests::Shop;

namespace {

using Efforts = std::vector<std::size_t>;
using Gains = std::vector<double>; // of efforts 0, 1, 2 …

std::size_t total(const Efforts &efforts)
{
    return std::accumulate(efforts.begin(), efforts.end(), std::size_t(0));
}

double gainOf(const std::vector<Gains> &curves, const Efforts &efforts)
{
    double gain = 0;
    for (std::size_t i = 0; i < curves.size(); ++i)
        gain += curves[i].at(efforts[i]);
    return gain;
}

/// The next choice of efforts up to @p most each, like a counter; false after the last.
bool next(Efforts &efforts, const Efforts &most)
{
    for (std::size_t i = 0; i < efforts.size(); ++i) {
        if (efforts[i] < most[i]) {
            ++efforts[i];
            return true;
        }
        efforts[i] = 0;
    }
    return false;
}

/// The least total over all choices there are.
std::optional<std::size_t> searched(const std::vector<Gains> &curves, double needed)
{
    Efforts most;
    for (const Gains &curve : curves)
        most.push_back(curve.size() - 1);
    Efforts efforts(curves.size(), 0);
    std::optional<std::size_t> least;
    do {
        if (gainOf(curves, efforts) >= needed - 1e-9)
            least = std::min(least.value_or(total(efforts)), total(efforts));
    } while (next(efforts, most));
    return least;
}

/// Bends wherever the gains tell one.
core::EffortCurve curveOf(const Gains &gains)
{
    Efforts bends;
    for (std::size_t i = 1; i + 1 < gains.size(); ++i) {
        if (gains[i + 1] - gains[i] < gains[i] - gains[i - 1] - 1e-12)
            bends.push_back(i);
    }
    return {[gains](std::size_t effort) { return gains.at(effort); }, gains.size() - 1, bends};
}

std::optional<Efforts> least(const std::vector<Gains> &gains, double needed, std::size_t atMost)
{
    std::vector<core::EffortCurve> curves;
    std::ranges::transform(gains, std::back_inserter(curves), curveOf);
    return core::leastEffort(curves, needed, atMost);
}

using Random = std::mt19937;

double uniform(Random &random)
{
    return std::uniform_real_distribution<double>(0, 1)(random);
}

/// A curve that never goes down: any, or that of points over failures avoided.
Gains randomCurve(Random &random, std::size_t most)
{
    Gains curve{0};
    const std::size_t units = random() % (most + 1);
    const auto kind = random() % 3;
    const double share = uniform(random);
    if (kind == 0) {
        for (std::size_t i = 0; i < units; ++i)
            curve.push_back(curve.back() + (random() % 4 == 0 ? 0 : uniform(random)));
        return curve;
    }
    const bool higher = kind == 1;
    const double records = static_cast<double>(units) + 1 + 30 * uniform(random);
    const auto value = [&](double avoided) {
        const double failed = (static_cast<double>(units) - avoided) / records;
        return higher ? 1 - failed : failed;
    };
    const double peer = higher ? 0.6 + 0.3 * uniform(random) : 0.05 + 0.2 * uniform(random);
    const double excellent = higher ? 0.97 : 0.01;
    const auto score = [&](std::size_t avoided) {
        return core::points(value(static_cast<double>(avoided)), peer, excellent, higher);
    };
    for (std::size_t i = 1; i <= units; ++i)
        curve.push_back(share * (score(i) - score(0)));
    return curve;
}

/// A store opened for planning.
struct Opened {
    Opened(core::Ledger &ledger, const std::string &name)
        : rules(*core::rulesOf(ledger, tests::packs(), *ledger.store(name)))
        , plan(ledger.database(), rules)
        , sums(ledger.database(), rules, plan)
        , scorer(ledger.database(), rules, plan, sums)
    {
    }

    core::StoreRules rules;
    core::RatingPlan plan;
    core::SumKeeper sums;
    core::CardScorer scorer;
};

core::PlanToStar planOf(Shop &shop, std::optional<double> target, const std::string &on = {})
{
    core::PlanRequest request;
    request.store = "store";
    request.target = target;
    if (!on.empty())
        request.on = Shop::day(on);
    auto plan = core::Rater(shop.ledger(), tests::packs()).plan(request);
    if (!plan)
        throw std::runtime_error("no plan");
    return *std::move(plan);
}

/// Whether some efforts of less than @p below reach a composite on a day; all are tried.
class CheaperWay {
public:
    CheaperWay(const core::DayEffort &day, double needed)
        : m_day(day)
        , m_needed(needed)
        , m_most(day.all())
    {
        for (std::size_t i = 0; i < day.size(); ++i) {
            m_scores.emplace_back();
            for (std::size_t effort = 0; effort <= m_most[i]; ++effort)
                m_scores.back().push_back(day.score(i, effort));
        }
    }

    bool exists(std::size_t below)
    {
        m_chosen.clear();
        return below > 0 && search(below - 1);
    }

private:
    bool search(std::size_t left)
    {
        const std::size_t place = m_chosen.size();
        if (place == m_scores.size()) {
            const auto composite = m_day.rule().composite(m_chosen);
            return composite && *composite >= m_needed - 1e-9;
        }
        for (std::size_t effort = 0; effort <= std::min(left, m_most[place]); ++effort) {
            m_chosen.push_back(m_scores[place][effort]);
            const bool found = search(left - effort);
            m_chosen.pop_back();
            if (found)
                return true;
        }
        return false;
    }

    const core::DayEffort &m_day;
    double m_needed;
    Efforts m_most;
    std::vector<core::CompositeRule::Scores> m_scores; // by indicator and effort
    core::CompositeRule::Scores m_chosen;
};

} // namespace

/// Plans against exhaustive search.
class TestPlan : public QObject {
    Q_OBJECT

private slots:
    void takesNoMoreEffortThanNeeded()
    {
        Random random(20221031);
        int found = 0;
        for (int round = 0; round < 4000; ++round) {
            std::vector<Gains> curves;
            double most = 0;
            const std::size_t count = 1 + random() % 4;
            for (std::size_t i = 0; i < count; ++i) {
                curves.push_back(randomCurve(random, count < 3 ? 25 : 7));
                most += curves.back().back();
            }
            const double needed = most * 1.05 * uniform(random);
            const auto expected = searched(curves, needed);
            const auto planned = least(curves, needed, 1000);
            QCOMPARE(planned.has_value(), expected.has_value());
            if (!planned)
                continue;
            ++found;
            QCOMPARE(total(*planned), *expected);
            QVERIFY(gainOf(curves, *planned) >= needed - 1e-9);
            if (*expected > 0)
                QVERIFY(!least(curves, needed, *expected - 1));
        }
        QVERIFY(found > 3000);
    }

    // The first unit of the one gains more, but the other one's ten are worth more together.
    void isNoGreedyGuess()
    {
        const std::vector<Gains> curves = {{0, 2, 2.1, 2.2, 2.3}, {0, 0.5, 1, 8}};
        QCOMPARE(*least(curves, 8, 10), (Efforts{0, 3}));
        QCOMPARE(*least(curves, 2, 10), (Efforts{1, 0}));
        QCOMPARE(*least(curves, 0, 10), (Efforts{0, 0}));
        QVERIFY(!least(curves, 10.4, 10));
        QVERIFY(!least({}, 1, 10));
    }

    void longCurvesTakeNoTime()
    {
        Random random(7);
        std::vector<Gains> curves;
        for (int i = 0; i < 12; ++i) {
            curves.push_back({0});
            const double slope = uniform(random) / 20000;
            for (int unit = 1; unit <= 20000; ++unit)
                curves.back().push_back(curves.back().back() + slope * (unit <= 9000 ? 1 : 0.5));
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(least(curves, 2, 1'000'000));
        QVERIFY(timer.elapsed() < 5000);
    }

    void noCheaperWayExistsOnAnyDay_data()
    {
        QTest::addColumn<double>("target");
        QTest::newRow("4") << 4.0;
        QTest::newRow("4.5") << 4.5;
    }

    void noCheaperWayExistsOnAnyDay()
    {
        QFETCH(const double, target);
        ForecastShop store(first, last);
        const auto plan = planOf(store.shop(), target, core::toText(last));
        QVERIFY(plan.isReached);
        QVERIFY(*plan.stars < target);
        Opened opened(store.shop().ledger(), "store");
        core::Outlooks outlooks(store.shop().ledger().database(), opened.rules, opened.plan,
                                opened.sums, opened.scorer, core::lastKnownDay(opened.plan, last));
        const core::Card &card = opened.rules.pack().cards.front();
        for (int i = 1; i <= core::projectedDays; ++i) {
            const core::Day day = last + std::chrono::days{i};
            const core::DayEffort effort(opened.rules, outlooks, card.on(day), day);
            const double needed = effort.rule().cutOff(target).value();
            CheaperWay way(effort, needed);
            QVERIFY2(!way.exists(static_cast<std::size_t>(plan.effort)), core::toText(day).c_str());
            if (day != *plan.day)
                continue;
            Efforts efforts(effort.size(), 0);
            for (std::size_t place = 0; place < effort.size(); ++place) {
                for (const core::PlanStep &step : plan.steps) {
                    if (step.indicator == effort.outlook(place).indicator->id)
                        efforts[place] = static_cast<std::size_t>(step.effort);
                }
            }
            QCOMPARE(static_cast<std::int64_t>(total(efforts)), plan.effort);
            QVERIFY(*effort.composite(efforts) >= needed - 1e-9);
            QCOMPARE(*effort.composite(efforts), *plan.plannedComposite);
        }
    }

    void allEffortIsNoMoreFailures()
    {
        ForecastShop store(first, last);
        core::ScoreRequest request;
        request.store = "store";
        request.on = last;
        const auto forecast = core::Rater(store.shop().ledger(), tests::packs()).forecast(request);
        QVERIFY(forecast && forecast->projection);
        Opened opened(store.shop().ledger(), "store");
        core::Outlooks outlooks(store.shop().ledger().database(), opened.rules, opened.plan,
                                opened.sums, opened.scorer, last);
        const auto &days = forecast->projection->days;
        for (std::size_t i = 0; i < std::size_t(core::projectedDays); ++i) {
            const core::Day day = days[2][i].day;
            const core::DayEffort effort(opened.rules, outlooks,
                                         opened.rules.pack().cards.front().on(day), day);
            QVERIFY(std::abs(*effort.composite(effort.all()) - *days[2][i].composite) < 1e-9);
            const Efforts none(effort.size(), 0);
            QVERIFY(std::abs(*effort.composite(none) - *days[1][i].composite) < 1e-9);
        }
    }

    void tellsWhatOneIndicatorNeeds()
    {
        Shop shop;
        fillWithLateOrders(shop);
        const auto plan = planOf(shop, 5.0, "2021-10-28");
        QVERIFY(plan.isReached);
        QCOMPARE(plan.steps.size(), std::size_t(1));
        const core::PlanStep &step = plan.steps.front();
        QCOMPARE(step.indicator, std::string("fulfilment"));
        QCOMPARE(step.effort, plan.effort);
        // 27 days of ten orders with one late each are in the window; 5 stars need 4.8: 0.99.
        QVERIFY(step.score >= 4.8 - 1e-9);
        QVERIFY(std::abs(step.score - *plan.plannedComposite) < 1e-9);
        const double bad = 27;
        const double value = 0.95 + (step.score - 4) * 0.05;
        // (243 + n) / (270 + n) >= value
        const double needed = (value * 270 - (270 - bad)) / (1 - value);
        QCOMPARE(step.goodRecordsNeeded.value(),
                 static_cast<std::int64_t>(std::ceil(needed - 1e-6)));
        // The last failure, of the 28th, is in the window until 27 November.
        QCOMPARE(step.daysUntilOldFailuresLeave.value(), 31);
        QVERIFY(step.firstDay && *step.firstDay <= *plan.day);
        QCOMPARE(plan.allowances.size(), std::size_t(1));
        const core::Allowance &allowance = plan.allowances.front();
        QVERIFY(std::abs(allowance.expectedFailures - static_cast<double>(step.effort)
                         - static_cast<double>(allowance.failures))
                < 1);
    }

    void saysWhenThereIsNothingToDo()
    {
        Shop shop;
        shop.importWell(columns
                            + "A1,2022-10-10 09:00:00,2022-10-10 10:00:00,"
                              "2022-10-10 12:00:00,2022-10-10 13:00:00\n",
                        "2022-10-20 12:00:00");
        const auto plan = planOf(shop, std::nullopt, "2022-10-20");
        QCOMPARE(plan.target.value(), 5.0);
        QVERIFY(plan.isReached && plan.steps.empty());
        QCOMPARE(plan.effort, 0);
        QVERIFY(plan.day == Shop::day("2022-10-20"));
    }

    void saysWhenNoDayReachesIt()
    {
        Shop shop;
        fillWithLateOrders(shop);
        const auto plan = planOf(shop, 6.0, "2021-10-28"); // there is no such level
        QVERIFY(!plan.isReached && !plan.firstDay);
        QVERIFY(plan.day && !plan.steps.empty());
        QVERIFY(*plan.plannedComposite > *plan.composite);
    }

    void aStoreWithoutDataHasNoPlan()
    {
        Shop shop;
        const auto plan = planOf(shop, 4.5, "2022-10-20");
        QVERIFY(!plan.isReached && !plan.day && plan.steps.empty());
    }

    void aCardWithoutACompositeHasNoTarget()
    {
        Shop shop("wish");
        core::PlanRequest request;
        request.store = "store";
        request.card = "express";
        const auto plan = core::Rater(shop.ledger(), tests::packs()).plan(request);
        QVERIFY(plan && !plan->target && !plan->isReached);
    }

private:
    /// Ten orders a day from 1 to 28 October, one of them late.
    static void fillWithLateOrders(Shop &shop)
    {
        std::string rows = columns;
        for (int day = 1; day <= 28; ++day) {
            for (int i = 0; i < 10; ++i) {
                const std::string date =
                    "2021-10-" + std::to_string(day / 10) + std::to_string(day % 10);
                rows += date + std::to_string(i) + "," + date + " 09:00:00," + date + " 10:00:00,"
                    + (i == 0 ? "2021-11-05 10:00:00" : date + " 12:00:00") + ",\n";
            }
        }
        shop.importWell(rows, "2021-10-28 23:59:59");
    }

    inline static const std::string columns =
        "订单编号,订单创建时间,订单付款时间,发货时间,揽收时间\n";
    const core::Day first = Shop::day("2022-01-20");
    const core::Day last = Shop::day("2022-10-20");
};

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
