// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rule_changes.h"
#include "core/rating/trend_steps.h"
#include "tests/core/import/shop.h"

#include <QtTest>

#include <map>

using namespace starvane;
using core::Step;
using tests::Shop;

namespace {

core::DayRange days(const char *first, const char *last)
{
    return {Shop::day(first), Shop::day(last)};
}

std::string textOf(core::DayRange range)
{
    return core::toText(range.first) + ".." + core::toText(range.last);
}

/// Orders paid at ten o'clock, three days late where told.
struct Dispatches {
    static int count(core::Day day) { return 1 + int(day.time_since_epoch().count()) % 4; }
    static bool isLate(core::Day day, int i)
    {
        return (int(day.time_since_epoch().count()) * 7 + i * 3) % 5 == 0;
    }

    static std::string file(core::DayRange range)
    {
        std::string text = "订单编号,订单创建时间,订单付款时间,发货时间\n";
        for (core::Day day = range.first; day <= range.last; day += std::chrono::days{1}) {
            for (int i = 0; i < count(day); ++i) {
                const core::Day sent = day + std::chrono::days{isLate(day, i) ? 3 : 0};
                text += core::toText(day) + "-" + std::to_string(i) + "," + core::toText(day)
                    + " 09:00:00," + core::toText(day) + " 10:00:00," + core::toText(sent)
                    + " 15:00:00\n";
            }
        }
        return text;
    }

    /// Those in time of all, day by day.
    static std::pair<int, int> sums(core::DayRange range)
    {
        std::pair<int, int> sums;
        for (core::Day day = range.first; day <= range.last; day += std::chrono::days{1}) {
            for (int i = 0; i < count(day); ++i) {
                sums.first += isLate(day, i) ? 0 : 1;
                sums.second += 1;
            }
        }
        return sums;
    }
};

} // namespace

/// Trends by day, week and month, and the period before.
class TestTrendSteps : public QObject {
    Q_OBJECT

private slots:
    /// Whatever the range, a day lies in the one period whose week or month is its own.
    void periodsAreTheCalendarsOwn()
    {
        for (int first = 19990; first < 20040; first += 7) {
            for (int length = 1; length < 130; length += 11) {
                const core::DayRange range{core::Day(std::chrono::days(first)),
                                           core::Day(std::chrono::days(first + length - 1))};
                check(range, Step::Weekly, [](core::Day day) { return weekOf(day); });
                check(range, Step::Monthly, [](core::Day day) { return monthOf(day); });
                QCOMPARE(core::periodsOf(range, Step::Daily).size(), std::size_t(length));
            }
        }
        QVERIFY(core::periodsOf(days("2025-02-02", "2025-02-01"), Step::Monthly).empty());
    }

    void theFirstPeriodIsWholeAndTheLastEndsWithTheDays()
    {
        // 5 March 2025 is a Wednesday, the 20th a Thursday
        const auto weeks = core::periodsOf(days("2025-03-05", "2025-03-20"), Step::Weekly);
        QCOMPARE(weeks.size(), std::size_t(3));
        QCOMPARE(textOf(weeks[0]), std::string("2025-03-03..2025-03-09"));
        QCOMPARE(textOf(weeks[2]), std::string("2025-03-17..2025-03-20"));
        const auto months = core::periodsOf(days("2024-02-10", "2024-03-05"), Step::Monthly);
        QCOMPARE(textOf(months.at(0)), std::string("2024-02-01..2024-02-29"));
        QCOMPARE(textOf(months.at(1)), std::string("2024-03-01..2024-03-05"));
    }

    void thePeriodBeforeIsAsLongAndCutAlike_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<std::string>("days");
        QTest::addColumn<std::string>("before");
        const auto add = [](Step step, const char *text, const char *before) {
            QTest::newRow(text) << int(step) << std::string(text) << std::string(before);
        };
        add(Step::Daily, "2025-03-02..2025-03-31", "2025-01-31..2025-03-01");
        add(Step::Weekly, "2025-03-03..2025-03-19", "2025-02-10..2025-02-26");
        add(Step::Weekly, "2025-03-05..2025-03-09", "2025-02-24..2025-03-02");
        add(Step::Monthly, "2025-01-01..2025-03-31", "2024-10-01..2024-12-31");
        add(Step::Monthly, "2025-03-01..2025-03-30", "2025-02-01..2025-02-28");
        add(Step::Monthly, "2025-02-01..2025-02-28", "2025-01-01..2025-01-31");
        add(Step::Monthly, "2025-02-11..2025-03-15", "2024-12-01..2025-01-15");
    }

    void thePeriodBeforeIsAsLongAndCutAlike()
    {
        QFETCH(const int, step);
        QFETCH(const std::string, days);
        QFETCH(const std::string, before);
        const core::DayRange range = core::parseDayRanges(days)->front();
        const core::DayRange found = core::rangeBefore(range, Step(step));
        QCOMPARE(textOf(found), before);
        QCOMPARE(core::periodsOf(found, Step(step)).size(),
                 core::periodsOf(range, Step(step)).size());
    }

    void aWeeksAndAMonthsValueIsMadeOfItsOwnRecords()
    {
        const core::DayRange all = days("2025-01-01", "2025-03-30");
        Shop shop;
        shop.importWell(Dispatches::file(all), "2025-04-05 12:00:00");
        core::Rater rater(shop.ledger(), tests::packs());
        for (const Step step : {Step::Weekly, Step::Monthly}) {
            const core::DayRange asked = days("2025-01-15", "2025-03-20");
            const auto trends = rater.trends({.store = "store",
                                              .keys = {{"fulfilment", ""}, {"composite", ""}},
                                              .days = asked,
                                              .step = step});
            QVERIFY(trends);
            const auto periods = core::periodsOf(asked, step);
            QCOMPARE(trends->at(0).points.size(), periods.size());
            for (std::size_t i = 0; i < periods.size(); ++i) {
                const core::TrendPoint &point = trends->at(0).points[i];
                const auto [good, of] = Dispatches::sums(periods[i]);
                QCOMPARE(point.day, periods[i].last);
                QCOMPARE(*point.numerator, double(good));
                QCOMPARE(*point.denominator, double(of));
                QCOMPARE(*point.value, double(good) / of);
                QCOMPARE(point.counted, std::int64_t(of));
                const core::ScoreCard card =
                    shop.card(core::ScoreRequest{"store", periods[i].last, {}, periods[i]});
                QCOMPARE(trends->at(1).points[i].score, card.composite);
                QVERIFY(card.composite);
            }
            QCOMPARE(trends->at(0).peer, std::optional(0.95));
        }
    }

    void daysAreThoseOfATrend()
    {
        const core::DayRange all = days("2025-01-06", "2025-03-30");
        Shop shop;
        shop.importWell(Dispatches::file(all), "2025-04-05 12:00:00");
        core::Rater rater(shop.ledger(), tests::packs());
        const auto trends =
            rater.trends({.store = "store", .keys = {{"fulfilment", ""}}, .days = all});
        const auto trend = rater.trend({"store", "fulfilment", all, ""});
        QVERIFY(trends && trend);
        QCOMPARE(trends->at(0).points.size(), trend->size());
        for (std::size_t i = 0; i < trend->size(); ++i) {
            QCOMPARE(trends->at(0).points[i].value, trend->at(i).value);
            QCOMPARE(trends->at(0).points[i].score, trend->at(i).score);
        }
        const auto known = rater.knownDays("store");
        QVERIFY(known && *known);
        QCOMPARE(textOf(**known), std::string("2025-01-06..2025-04-05"));
        QVERIFY(!rater.trends({.store = "store", .keys = {{"nothing", ""}}, .days = all}));
    }

    void aStoreWithoutFilesHasNoDays()
    {
        Shop shop;
        const auto known = core::Rater(shop.ledger(), tests::packs()).knownDays("store");
        QVERIFY(known);
        QVERIFY(!known->has_value());
    }

    /// 1688 has other rules from 1 November 2022; JD counts differently from 22 December 2021 and
    /// blends a reading in from 1 October 2025.
    void changesOfRulesAreKnownByDay()
    {
        const core::Pack &alibaba = **tests::packs().pack("1688");
        const auto changes = core::ruleChanges(alibaba, days("2022-01-01", "2022-12-31"));
        QVERIFY(!changes.empty());
        QCOMPARE(core::toText(changes.front().day), std::string("2022-11-01"));
        QVERIFY(changes.front().kind == core::RuleChange::Kind::Version);
        QVERIFY(core::ruleChanges(alibaba, days("2022-11-02", "2022-12-31")).empty());
        const core::Pack &jd = **tests::packs().pack("jd");
        std::map<std::string, int> found;
        for (const core::RuleChange &change :
             core::ruleChanges(jd, days("2018-07-02", "2026-01-01")))
            ++found[core::toText(change.day)];
        QCOMPARE(found, (std::map<std::string, int>{{"2021-12-22", 2}, {"2025-10-01", 1}}));
    }

private:
    static int weekOf(core::Day day)
    {
        return (int(day.time_since_epoch().count()) + 3) / 7; // 1 January 1970 was a Thursday
    }

    static int monthOf(core::Day day)
    {
        const std::chrono::year_month_day date(day);
        return int(date.year()) * 12 + int(unsigned(date.month()));
    }

    template <class F>
    static void check(core::DayRange range, Step step, F number)
    {
        std::map<int, core::DayRange> expected;
        const core::Day early = range.first - std::chrono::days{40};
        for (core::Day day = early; day <= range.last; day += std::chrono::days{1}) {
            if (number(day) < number(range.first))
                continue;
            expected.emplace(number(day), core::DayRange{day, day}).first->second.last = day;
        }
        const auto periods = core::periodsOf(range, step);
        QCOMPARE(periods.size(), expected.size());
        std::size_t i = 0;
        for (const auto &[key, days] : expected)
            QCOMPARE(textOf(periods[i++]), textOf(days));
    }
};

QTEST_GUILESS_MAIN(TestTrendSteps)
#include "tst_trend_steps.moc"
