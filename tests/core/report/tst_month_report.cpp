// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/month_shop.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

using namespace starvane;
using namespace std::chrono;

namespace {

constexpr year_month october{year{2025}, month{10}};

bool isNear(const std::optional<double> &value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

struct Told {
    const core::IndicatorScore &score;
    const core::MonthIndicator &month;
};

Told told(const core::MonthCard &card, const std::string &id)
{
    for (std::size_t i = 0; i < card.card.indicators.size(); ++i) {
        if (card.card.indicators[i].id == id)
            return {card.card.indicators[i], card.indicators.at(i)};
    }
    throw std::runtime_error("no indicator " + id);
}

} // namespace

class TestMonthReport : public QObject {
    Q_OBJECT

private slots:
    void wholeMonth()
    {
        const auto report = m_shop.report(october);
        QVERIFY(report.hasData && report.isWhole);
        QCOMPARE(report.days, (core::DayRange{october / 1, october / 31}));
        QCOMPARE(report.daysOfMonth, 31);
        QCOMPARE(report.cards.size(), std::size_t{1});
        QCOMPARE(core::toText(*report.asOf), "2025-11-02T12:00:00Z");

        // The window of 30 days on the 31st begins on the 2nd: 20 orders, 3 late. 17 of 20 is 85 %;
        // 90 % is worth 4 points, under it proportions count.
        const auto &card = report.cards.front();
        const Told handover = told(card, "on_time_handover");
        QCOMPARE(handover.score.counted, std::int64_t{20});
        QCOMPARE(handover.score.missed, std::int64_t{3});
        QVERIFY(isNear(handover.score.value, 0.85));
        QVERIFY(isNear(handover.score.score, 4 * 0.85 / 0.9));
        QVERIFY(handover.score.weak);

        // The calendar has the order of the 1st as well.
        QCOMPARE(handover.month.calendar.counted, std::int64_t{21});
        QCOMPARE(handover.month.calendar.missed, std::int64_t{4});
        QVERIFY(isNear(handover.month.calendar.value, 17.0 / 21));
    }

    /// On 30 September 9 of 10 were in time: 90 %, 4 points, 4 stars.
    void theMonthBefore()
    {
        const auto report = m_shop.report(october);
        const auto &card = report.cards.front();
        const Told handover = told(card, "on_time_handover");
        QVERIFY(isNear(handover.month.valueBefore, 0.9));
        QVERIFY(isNear(handover.month.scoreBefore, 4));
        QVERIFY(!told(card, "dispute").month.scoreBefore);

        QCOMPARE(card.levels.size(), std::size_t{13});
        QCOMPARE(card.levels.front().month, (year_month{year{2024}, month{10}}));
        QVERIFY(!card.levels.front().composite && !card.levels.front().stars);
        const auto &before = card.levels.at(11);
        QCOMPARE(core::toText(before.on), "2025-09-30");
        QVERIFY(isNear(before.composite, 4) && isNear(before.stars, 4));
        const auto &now = card.levels.back();
        QCOMPARE(core::toText(now.on), "2025-10-31");
        QVERIFY(isNear(now.composite, 4 * 0.85 / 0.9) && isNear(now.stars, 3.5));
    }

    /// The late ones of 5 October count until 3 November, that of 25 October until the 23rd.
    void whatRollsOff()
    {
        const auto report = m_shop.report(october);
        const auto &card = report.cards.front();
        QCOMPARE(told(card, "on_time_handover").month.leaving, std::int64_t{3});
        QCOMPARE(told(card, "dispute").month.leaving, std::int64_t{0});
        QVERIFY(card.outlook);
        QCOMPARE(core::toText(card.outlook->on), "2025-11-30");
        // Nothing new: no order is left in the window, so there is nothing to rate.
        QVERIFY(!card.outlook->days.at(core::placeOf(core::Scenario::NothingNew)).composite);
        const auto &clean = card.outlook->days.at(core::placeOf(core::Scenario::NoMoreFailures));
        QVERIFY(isNear(clean.composite, 5));
    }

    /// September's next month is known to its end: there is nothing to foretell.
    void noOutlookOnThePast()
    {
        const auto report = m_shop.report({year{2025}, month{9}});
        QVERIFY(report.hasData);
        QVERIFY(!report.cards.front().outlook);
        // That of 20 September: in the window until 19 October. That of 1 October leaves as well,
        // but does not count on 30 September.
        QCOMPARE(told(report.cards.front(), "on_time_handover").month.leaving, std::int64_t{1});
    }

    /// Followed in the month before: it is told here. The orders before the 1st are ten with one
    /// late; those from then on 21 with four late.
    void adviceThatWasFollowed()
    {
        tests::MonthShop shop;
        core::AdviceBook book(shop.shop().ledger(), tests::packs());
        const auto adopt = [&](const char *tip, year_month_day day) {
            QVERIFY(book.adopt("store", tip, core::Day(day), "evening pick-up"));
        };
        adopt("hand-over-in-time", october / 1);
        adopt("answer-daily", year{2025} / 11 / 1); // not yet, in October
        const auto report = shop.report(october);
        QCOMPARE(report.advice.size(), std::size_t{1});
        const core::AdviceEffect &effect = report.advice.front();
        QCOMPARE(effect.adopted.tip, std::string("hand-over-in-time"));
        QCOMPARE(effect.before.counted, std::int64_t{10});
        QVERIFY(isNear(effect.before.value, 0.9));
        QCOMPARE(effect.after.counted, std::int64_t{21});
        QVERIFY(isNear(effect.after.value, 17.0 / 21));
        QVERIFY(effect.verdict == core::AdviceVerdict::TooEarly); // few records before
        QCOMPARE(shop.report({year{2025}, month{11}}).advice.size(), std::size_t{2});
        QVERIFY(shop.report({year{2025}, month{9}}).advice.empty());
        QVERIFY(shop.report({year{2026}, month{3}}).advice.empty());
    }

    void trendIsAYear()
    {
        const auto report = m_shop.report(october);
        const auto &trend = report.cards.front().trend;
        QCOMPARE(core::toText(trend.front().day), "2024-10-31");
        QCOMPARE(core::toText(trend.back().day), "2025-10-31");
        QCOMPARE(trend.size(), std::size_t{366});
        QVERIFY(isNear(trend.back().score, 4 * 0.85 / 0.9));
        const auto &own = told(report.cards.front(), "on_time_handover").month.trend;
        QCOMPARE(own.size(), trend.size());
        QVERIFY(!own.front().value && isNear(own.back().value, 0.85));
    }

    /// Without rules of fines nothing is expected; a dash stands for no appeal.
    void penaltiesAndAppeals()
    {
        const auto report = m_shop.report(october);
        QCOMPARE(report.penalties.size(), std::size_t{1});
        QCOMPARE(report.penalties.front().receivedCount, std::int64_t{3});
        QCOMPARE(report.penalties.front().received, std::int64_t{2550});
        QCOMPARE(report.penalties.front().expectedCount, std::int64_t{0});
        const std::vector<core::AppealSum> expected = {
            {.status = "", .currency = "USD", .count = 1, .amount = 550},
            {.status = "Approved", .currency = "USD", .count = 2, .amount = 2000}};
        QCOMPARE(report.appeals, expected);
    }

    void sources()
    {
        const auto report = m_shop.report(october);
        const auto days = [&](const std::string &kind) {
            for (const core::MonthSource &source : report.sources) {
                if (source.data.kind == kind)
                    return source.coveredDays;
            }
            return -1;
        };
        QCOMPARE(days("order"), 31);
        QCOMPARE(days("refund"), 0);
        QCOMPARE(report.files.size(), std::size_t{2});
        QCOMPARE(report.files.front().rows, std::uint64_t{31});
        QCOMPARE(report.files.front().rejected, std::uint64_t{0});
    }

    /// The data end on 2 November.
    void monthThatIsNotOver()
    {
        const auto report = m_shop.report({year{2025}, month{11}});
        QVERIFY(report.hasData && !report.isWhole);
        QCOMPARE(core::toText(report.days.last), "2025-11-02");
        QCOMPARE(core::toText(report.cards.front().card.on), "2025-11-02");
        QCOMPARE(report.daysOfMonth, 30);
        // 4 October to 2 November: the 20 orders of the 5th and 25th, 3 late
        const Told handover = told(report.cards.front(), "on_time_handover");
        QCOMPARE(handover.score.counted, std::int64_t{20});
        QCOMPARE(handover.month.calendar.counted, std::int64_t{0});
        QVERIFY(!handover.month.calendar.value);
        QCOMPARE(report.cards.front().levels.back().on, core::Day{year{2025} / 11 / 2});
    }

    void monthsWithoutData_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::newRow("before the first file") << 2024 << 1;
        QTest::newRow("after the last") << 2025 << 12;
        QTest::newRow("far away") << 2099 << 2;
    }
    void monthsWithoutData()
    {
        QFETCH(const int, year);
        QFETCH(const int, month);
        const year_month when{std::chrono::year{year},
                              std::chrono::month{static_cast<unsigned>(month)}};
        const auto report = m_shop.report(when);
        QVERIFY(!report.hasData);
        QVERIFY(!report.cards.front().card.composite);
        QCOMPARE(report.store, "store");
        QVERIFY(report.files.empty() && report.penalties.empty() && report.appeals.empty());
        QVERIFY(!report.sources.empty());
        QCOMPARE(report.sources.front().coveredDays, 0);
    }

    void emptyStore()
    {
        tests::Shop shop("jd");
        const auto report = core::MonthReporter(shop.ledger(), tests::packs())
                                .report({.store = "store", .month = october});
        QVERIFY(report);
        QVERIFY(!report->hasData && !report->asOf);
        QCOMPARE(report->scale, 10.0);
    }

    void unknownStore()
    {
        const auto report = core::MonthReporter(m_shop.shop().ledger(), tests::packs())
                                .report({.store = "nowhere", .month = october});
        QVERIFY(!report && std::holds_alternative<core::Unknown>(report.error()));
    }

    /// The figures of 31 March 2022 were worked out from the files by another program.
    void workedStore()
    {
        const auto folder = std::filesystem::path(STARVANE_TEST_DATA) / "worked" / "jd";
        std::ifstream stream(folder / "expected.json");
        const auto expected = nlohmann::json::parse(stream);
        tests::Shop shop("jd");
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            if (entry.path().extension() == ".json")
                continue;
            core::ImportRequest request;
            request.store = "store";
            request.file = entry.path();
            if (!entry.path().filename().u8string().starts_with(u8"订单202"))
                request.exportedAt = shop.at(expected["as_of"].get<std::string>());
            (void)shop.import(request);
        }
        const auto report = core::MonthReporter(shop.ledger(), tests::packs())
                                .report({.store = "store", .month = {year{2022}, month{3}}});
        QVERIFY(report);
        for (const auto &[id, pair] : expected["days"]["2022-03-31"].items()) {
            const auto &score = told(report->cards.front(), id).score;
            QCOMPARE(score.value.has_value(), !pair.is_null());
            if (!pair.is_null())
                QVERIFY2(isNear(score.numerator, pair[0].get<double>())
                             && isNear(score.denominator, pair[1].get<double>()),
                         id.c_str());
        }
    }

private:
    tests::MonthShop m_shop;
};

QTEST_APPLESS_MAIN(TestMonthReport)
#include "tst_month_report.moc"
