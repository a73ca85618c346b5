// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rating/forecast_shop.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace starvane;
using core::Scenario;
using tests::ForecastShop;
using tests::Shop;

namespace {

using Efforts = core::WhatIf::Efforts;

bool isNear(const std::optional<double> &a, double b)
{
    return a && std::abs(*a - b) < 1e-9;
}

core::Prospect prospectOf(Shop &shop, std::optional<double> target)
{
    core::PlanRequest request;
    request.store = "store";
    request.target = target;
    request.on = Shop::day("2022-12-20");
    auto prospect = core::Rater(shop.ledger(), tests::packs()).prospect(request);
    if (!prospect)
        throw std::runtime_error("no prospect");
    return *std::move(prospect);
}

std::size_t placeOf(const core::Projection &projection, core::Day day)
{
    return static_cast<std::size_t>((day - projection.on).count() - 1);
}

const core::Figure &
projected(const core::Prospect &prospect, const std::string &id, Scenario scenario)
{
    for (const core::ProjectedIndicator &one : prospect.projection.indicators) {
        if (one.id == id)
            return one.figures.at(core::placeOf(scenario))
                .at(placeOf(prospect.projection, prospect.whatIf->day()));
    }
    throw std::runtime_error("not projected");
}

/// 4 points at the peers' value, 5 at the excellent one, straight between and from 0.
double pointsOf(const core::IndicatorScore &of, double value)
{
    const double good = of.higherIsBetter ? value : 1 - value;
    const double peer = of.higherIsBetter ? *of.peer : 1 - *of.peer;
    const double excellent = of.higherIsBetter ? *of.excellent : 1 - *of.excellent;
    if (good >= excellent)
        return 5;
    if (good >= peer)
        return 4 + (good - peer) / (excellent - peer);
    return of.higherIsBetter ? 4 * value / *of.peer : 4 * *of.peer / value;
}

/// An indicator's score straight from the projection: between the days that go on as the last 28
/// and those without failures its value goes evenly with the effort.
std::optional<double>
scoreByHand(const core::Prospect &prospect, const core::IndicatorScore &one, const Efforts &efforts)
{
    const core::Figure &usual = projected(prospect, one.id, Scenario::AsLast28);
    const core::Figure &best = projected(prospect, one.id, Scenario::NoMoreFailures);
    const auto &levers = prospect.whatIf->levers();
    for (std::size_t i = 0; i < levers.size(); ++i) {
        if (levers[i].indicator != one.id)
            continue;
        const double part = std::min(1.0, static_cast<double>(efforts[i]) / levers[i].units);
        return pointsOf(one, *usual.value + (*best.value - *usual.value) * part);
    }
    return usual.score;
}

/// Each module is the mean of its indicators with a score, and weighs its share.
double compositeByHand(const core::Prospect &prospect, const Efforts &efforts)
{
    double sum = 0;
    double shares = 0;
    for (const core::ModuleScore &module : prospect.card.modules) {
        double scores = 0;
        int count = 0;
        for (const core::IndicatorScore &one : prospect.card.indicators) {
            const auto score = scoreByHand(prospect, one, efforts);
            if (one.module != module.id || !score)
                continue;
            scores += *score;
            ++count;
        }
        if (count == 0)
            continue;
        sum += module.share * scores / count;
        shares += module.share;
    }
    return sum / shares;
}

} // namespace

/// What effort brings, against the projection and the plan.
class TestWhatIf : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<ForecastShop>(first, last); }

    void withoutEffortTheLast28GoOn()
    {
        const auto prospect = prospectOf(m_store->shop(), 4.5);
        QVERIFY(prospect.whatIf);
        const core::WhatIf &whatIf = *prospect.whatIf;
        QVERIFY(whatIf.day() == *prospect.plan.day);
        const auto place = placeOf(prospect.projection, whatIf.day());
        const auto &day = prospect.projection.days.at(core::placeOf(Scenario::AsLast28)).at(place);
        const auto answer = whatIf.answer(whatIf.none());
        QVERIFY(isNear(answer.composite, *day.composite));
        QCOMPARE(*answer.stars, *day.stars);
        for (std::size_t i = 0; i < whatIf.levers().size(); ++i)
            QCOMPARE(whatIf.gain(i, 0), 0.0);
    }

    void allEffortIsNoMoreFailures()
    {
        const auto prospect = prospectOf(m_store->shop(), 4.5);
        const core::WhatIf &whatIf = *prospect.whatIf;
        Efforts all;
        for (const core::Lever &lever : whatIf.levers())
            all.push_back(lever.most());
        const auto &days = prospect.projection.days.at(core::placeOf(Scenario::NoMoreFailures));
        const auto answer = whatIf.answer(all);
        QVERIFY(isNear(answer.composite,
                       *days.at(placeOf(prospect.projection, whatIf.day())).composite));
        for (const core::Lever &lever : whatIf.levers()) {
            const auto &best = projected(prospect, lever.indicator, Scenario::NoMoreFailures);
            QVERIFY(isNear(lever.figures.back().value, *best.value));
        }
    }

    void theEffortsOfThePlanGiveWhatThePlanSays()
    {
        const auto prospect = prospectOf(m_store->shop(), 4.5);
        QVERIFY(prospect.plan.isReached && !prospect.plan.steps.empty());
        const core::WhatIf &whatIf = *prospect.whatIf;
        const Efforts planned = whatIf.planned(prospect.plan);
        QCOMPARE(std::accumulate(planned.begin(), planned.end(), std::size_t(0)),
                 static_cast<std::size_t>(prospect.plan.effort));
        const auto answer = whatIf.answer(planned);
        QVERIFY(isNear(answer.composite, *prospect.plan.plannedComposite));
        QVERIFY(*answer.stars >= 4.5);
        for (const core::PlanStep &step : prospect.plan.steps) {
            for (std::size_t i = 0; i < whatIf.levers().size(); ++i) {
                if (whatIf.levers()[i].indicator != step.indicator)
                    continue;
                QCOMPARE(whatIf.gain(i, planned[i]), step.compositeGain);
                QCOMPARE(*whatIf.levers()[i].figures[planned[i]].score, step.score);
            }
        }
    }

    void anyEffortsGiveWhatTheirSharesSay()
    {
        const auto prospect = prospectOf(m_store->shop(), 4.5);
        const core::WhatIf &whatIf = *prospect.whatIf;
        QVERIFY(whatIf.levers().size() >= 3);
        std::mt19937 random(28);
        for (int round = 0; round < 2000; ++round) {
            Efforts efforts;
            for (const core::Lever &lever : whatIf.levers())
                efforts.push_back(random() % (lever.most() + 1));
            const auto answer = whatIf.answer(efforts);
            QVERIFY(isNear(answer.composite, compositeByHand(prospect, efforts)));
        }
    }

    // The lowest level starts at 0.
    void whatIsReachedIsTriedAMonthLater()
    {
        const auto prospect = prospectOf(m_store->shop(), 3.0);
        QVERIFY(prospect.plan.isReached && prospect.plan.day == last);
        QVERIFY(prospect.whatIf->day() == Shop::day("2023-01-19"));
        QCOMPARE(prospect.whatIf->planned(prospect.plan), prospect.whatIf->none());
    }

    void withoutACompositeThereIsNothingToTry()
    {
        Shop empty;
        QVERIFY(!prospectOf(empty, 4.5).whatIf);
        Shop wish("wish");
        core::PlanRequest request;
        request.store = "store";
        request.card = "express";
        QVERIFY(!core::Rater(wish.ledger(), tests::packs()).prospect(request)->whatIf);
    }

    void thePassGivesWhatForecastAndPlanGive()
    {
        const auto prospect = prospectOf(m_store->shop(), 4.5);
        core::Rater rater(m_store->shop().ledger(), tests::packs());
        const auto forecast =
            rater.forecast({.store = "store", .on = last, .card = {}, .window = {}});
        const auto plan = rater.plan({.store = "store", .target = 4.5, .on = last, .card = {}});
        QVERIFY(forecast && plan);
        QCOMPARE(prospect.card.composite, forecast->card.composite);
        QCOMPARE(prospect.projection.leaving.size(), forecast->projection->leaving.size());
        QCOMPARE(prospect.plan.effort, plan->effort);
        QVERIFY(prospect.plan.day == plan->day);
    }

private:
    const core::Day first = Shop::day("2022-09-20");
    const core::Day last = Shop::day("2022-12-20");
    std::unique_ptr<ForecastShop> m_store;
};

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
