// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/demo.h"
#include "tests/core/rating/forecast_shop.h"

#include <QtTest>

#include <cmath>

using namespace starvane;
using core::Scenario;
using tests::ForecastShop;
using tests::Shop;

namespace {

constexpr std::chrono::days oneDay{1};

core::Forecast forecastOf(core::Ledger &ledger, const std::string &store, core::Day on,
                          const std::string &card = {})
{
    core::ScoreRequest request;
    request.store = store;
    request.on = on;
    request.card = card;
    auto forecast = core::Rater(ledger, tests::packs()).forecast(request);
    if (!forecast)
        throw std::runtime_error("no forecast");
    return *std::move(forecast);
}

bool same(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= 1e-9);
}

std::string shown(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 17).toStdString() : "none";
}

/// What a card shows that the projection did not say; empty: nothing.
std::string
difference(const core::Projection &projection, Scenario scenario, const core::ScoreCard &card)
{
    const auto day = static_cast<std::size_t>((card.on - projection.on).count() - 1);
    const auto &whole = projection.days.at(core::placeOf(scenario)).at(day);
    const std::string when = core::toText(card.on) + " ";
    if (whole.day != card.on || !same(whole.composite, card.composite)
        || !same(whole.stars, card.stars))
        return when + "composite " + shown(whole.composite) + ", shown " + shown(card.composite);
    for (const core::IndicatorScore &indicator : card.indicators) {
        const auto found = std::find_if(projection.indicators.begin(), projection.indicators.end(),
                                        [&](const auto &one) { return one.id == indicator.id; });
        if (found == projection.indicators.end())
            return when + indicator.id + " is not projected";
        const core::Figure &figure = found->figures.at(core::placeOf(scenario)).at(day);
        if (!same(figure.value, indicator.value) || !same(figure.score, indicator.score))
            return when + indicator.id + " " + shown(figure.value) + ", shown "
                + shown(indicator.value);
    }
    return {};
}

/// Moves what all files speak for to the last second of a day.
void moveOn(core::Ledger &ledger, const core::Store &store, core::Day day)
{
    const core::Zone zone = core::Zone::find(store.zone).value();
    const auto asOf = zone.startOf(day + oneDay) - std::chrono::seconds{1};
    const auto id = static_cast<std::int64_t>(store.id);
    ledger.database()
        .prepare("UPDATE batch SET as_of = max(as_of, ?2), last_day = max(last_day, ?3)"
                 " WHERE store = ?1")
        .with(id, static_cast<std::int64_t>(asOf.time_since_epoch().count()),
              static_cast<std::int64_t>(day.time_since_epoch().count()))
        .run();
}

/// Four conversations a day of a store on another platform, told day by day. Until @p last every
/// fifth fails; on it the last one of a store that has a day to answer is still open.
class ChatShop {
public:
    ChatShop(const std::string &platform, core::Day first, core::Day last)
        : m_isJd(platform == "jd")
        , m_last(last)
        , m_shop(platform)
    {
        for (core::Day day = first; day <= last; day += oneDay)
            addDay(day, false);
        import(first, last);
    }

    [[nodiscard]] Shop &shop() { return m_shop; }

    /// Nothing fails, and what was open is answered.
    void addGoodDay(core::Day day)
    {
        if (!m_isJd && day == m_last + oneDay)
            add(m_last, 3, core::toText(day) + " 09:00:00", true);
        addDay(day, true);
        import(day, day);
    }

private:
    void addDay(core::Day day, bool isGood)
    {
        for (int i = 0; i < 4; ++i) {
            const auto number = day.time_since_epoch().count() + i;
            const bool fails = !isGood && number % 5 == 0 && day < m_last - oneDay;
            const bool isOpen = !m_isJd && !isGood && day == m_last && i == 3;
            const std::string late = core::toText(day + 2 * oneDay) + " 09:00:00";
            const std::string soon = core::toText(day) + " " + hour(i) + ":00:10";
            add(day, i, isOpen ? "" : (fails ? late : soon), !fails);
        }
    }

    void add(core::Day day, int i, const std::string &reply, bool isGood)
    {
        const std::string text = core::toText(day);
        const std::string no = text + "-" + std::to_string(i);
        const std::string start = text + " " + hour(i) + ":00:00";
        const std::string rated = i > 0 ? "未评价" : (isGood ? "满意" : "不满意");
        m_rows += m_isJd ? "buyer" + no + "," + start + "," + reply + ",甲,在线," + rated + "\n"
                         : no + ",buyer" + no + "," + start + "," + reply + "\n";
    }

    static std::string hour(int i) { return std::to_string(10 + i); }

    void import(core::Day first, core::Day last)
    {
        const std::string header = m_isJd ? "顾客,咨询时间,首次响应时间,客服,咨询类型,满意度"
                                          : "conversation_no,buyer,started_at,first_reply_at";
        auto request = m_shop.request(header + ",备注" + core::toText(last) + "\n" + m_rows,
                                      core::toText(last) + " 23:59:59");
        request.firstDay = first;
        request.lastDay = last;
        m_shop.import(request);
        m_rows.clear();
    }

    bool m_isJd;
    core::Day m_last;
    Shop m_shop;
    std::string m_rows;
};

} // namespace

/// Forecasts against what then happens.
class TestProjection : public QObject {
    Q_OBJECT

private slots:
    // Nine months, within which a new version of the card begins twelve days after their end.
    void nothingNewIsWhatEmptyFilesShow()
    {
        ForecastShop store(first, last);
        const auto forecast = forecastOf(store.shop().ledger(), "store", last);
        QVERIFY(forecast.projection);
        QCOMPARE(forecast.projection->days[0].size(), std::size_t(core::projectedDays));
        for (int i = 1; i <= 30; ++i) {
            const core::Day day = last + std::chrono::days{i};
            store.addEmptyDay(day);
            const auto other = difference(*forecast.projection, Scenario::NothingNew,
                                          store.shop().card(core::toText(day)));
            QVERIFY2(other.empty(), other.c_str());
        }
    }

    void noMoreFailuresIsWhatGoodDaysShow()
    {
        ForecastShop store(first, last);
        const auto forecast = forecastOf(store.shop().ledger(), "store", last);
        QVERIFY(forecast.projection);
        for (int i = 1; i <= 30; ++i) {
            const core::Day day = last + std::chrono::days{i};
            store.addGoodDay(day);
            const auto other = difference(*forecast.projection, Scenario::NoMoreFailures,
                                          store.shop().card(core::toText(day)));
            QVERIFY2(other.empty(), other.c_str());
        }
    }

    void noMoreFailuresHoldsOnOtherPlatforms_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("indicator");
        QTest::newRow("generic") << "generic"
                                 << "reply_24h";
        QTest::newRow("jd") << "jd"
                            << "response_30s";
    }

    void noMoreFailuresHoldsOnOtherPlatforms()
    {
        QFETCH(const QString, platform);
        QFETCH(const QString, indicator);
        ChatShop store(platform.toStdString(), first, last);
        const auto forecast = forecastOf(store.shop().ledger(), "store", last);
        QVERIFY(forecast.projection);
        for (const core::IndicatorScore &one : forecast.card.indicators) {
            if (one.id == indicator.toStdString())
                QVERIFY(one.value && *one.value < 1);
        }
        for (int i = 1; i <= 30; ++i) {
            const core::Day day = last + std::chrono::days{i};
            store.addGoodDay(day);
            const auto other = difference(*forecast.projection, Scenario::NoMoreFailures,
                                          store.shop().card(core::toText(day)));
            QVERIFY2(other.empty(), other.c_str());
        }
    }

    // Windows that end days before, weeks, exact scores, last days asked, limits, readings, bonus.
    void nothingNewHoldsOnEveryPlatform()
    {
        tests::TemporaryLedger temporary;
        core::Ledger &ledger = temporary.ledger();
        QVERIFY(core::fillDemo(ledger, tests::packs(),
                               std::filesystem::path(STARVANE_RESOURCES) / "samples", {},
                               [](const core::Progress &) {}));
        for (const core::Store &store : *ledger.stores())
            replayNothing(temporary, store);
    }

    void theLast28GoOn()
    {
        ForecastShop store(first, last);
        const auto projection =
            *forecastOf(store.shop().ledger(), "store", Shop::day("2022-10-20")).projection;
        const auto place = core::placeOf(Scenario::AsLast28);
        for (const core::ProjectedIndicator &indicator : projection.indicators) {
            if (indicator.id != "response_3min")
                continue;
            // 112 conversations; with (n + i) % 5 == 0 late, of the last 28 days.
            int late = 0;
            for (core::Day day = last - std::chrono::days{27}; day <= last; day += oneDay) {
                for (int i = 0; i < 4; ++i)
                    late += (day.time_since_epoch().count() + i) % 5 == 0 ? 1 : 0;
            }
            // After 31 days the window holds days to come only, four of each weekday and two more,
            // all of which bring four conversations: any weekday's share of late ones is possible.
            const auto &figures = indicator.figures.at(place);
            double sum = 0;
            for (std::size_t i = 32; i < 60; ++i)
                sum += *figures[i].value;
            QVERIFY(std::abs(sum / 28 - (1 - late / 112.0)) < 1e-9);
            return;
        }
        QFAIL("no response_3min");
    }

    void saysWhenFailuresLeave()
    {
        Shop shop;
        shop.importWell("订单编号,订单创建时间,订单付款时间,发货时间,揽收时间\n"
                        "A1,2022-10-10 09:00:00,2022-10-10 10:00:00,,\n"
                        "A2,2022-10-10 09:00:00,2022-10-10 11:00:00,2022-10-20 10:00:00,\n"
                        "A3,2022-10-11 09:00:00,2022-10-11 10:00:00,2022-10-11 12:00:00,\n"
                        "A4,2022-10-12 09:00:00,2022-10-12 10:00:00,,\n",
                        "2022-10-20 12:00:00");
        const auto projection =
            *forecastOf(shop.ledger(), "store", Shop::day("2022-10-20")).projection;
        std::vector<std::string> leaving;
        for (const core::LeavingFailures &one : projection.leaving) {
            if (one.indicator == "fulfilment")
                leaving.push_back(core::toText(one.day) + " " + std::to_string(one.failures));
        }
        // The window of 30 days ends on the day before.
        QCOMPARE(leaving, (std::vector<std::string>{"2022-11-10 2", "2022-11-12 1"}));
    }

    void tellsTheFirstDayOfEachStar()
    {
        ForecastShop store(first, last);
        const auto forecast = forecastOf(store.shop().ledger(), "store", last);
        const auto &projection = *forecast.projection;
        QVERIFY(!projection.stars.empty());
        for (const core::StarDay &star : projection.stars) {
            for (std::size_t scenario = 0; scenario < core::scenarioCount; ++scenario) {
                std::optional<core::Day> expected;
                if (*forecast.card.stars >= star.stars)
                    expected = last;
                for (const core::ProjectedDay &day : projection.days.at(scenario)) {
                    if (!expected && day.stars && *day.stars >= star.stars)
                        expected = day.day;
                }
                QVERIFY(star.first.at(scenario) == expected);
            }
        }
    }

    // A benchmark that the seller sets for a day to come holds from then on.
    void settingsOfDaysToComeHold()
    {
        ForecastShop store(first, last);
        store.shop().set("peer.response_3min", "0.5", "2022-10-25");
        store.shop().set("excellent.response_3min", "0.6", "2022-10-25");
        const auto projection = *forecastOf(store.shop().ledger(), "store", last).projection;
        for (const core::ProjectedIndicator &indicator : projection.indicators) {
            if (indicator.id != "response_3min")
                continue;
            const auto &figures = indicator.figures.at(core::placeOf(Scenario::NothingNew));
            QVERIFY(*figures[3].score < 4.5); // 24 October
            QCOMPARE(*figures[4].score, 5.0);
        }
    }

    void whatNoFileMetStaysWithoutAValue()
    {
        Shop shop;
        shop.importWell("订单编号,订单创建时间,订单付款时间,发货时间,揽收时间\n"
                        "A1,2022-10-10 09:00:00,2022-10-10 10:00:00,2022-10-10 12:00:00,\n",
                        "2022-10-20 12:00:00");
        shop.read({"dispute", Shop::day("2022-10-19"), 0.002, {}, {}, {}});
        const auto projection =
            *forecastOf(shop.ledger(), "store", Shop::day("2022-10-20")).projection;
        for (const core::ProjectedIndicator &indicator : projection.indicators) {
            for (const auto &figures : indicator.figures) {
                if (indicator.id == "dispute")
                    QCOMPARE(figures.back().score.value(), 4.0);
                else if (indicator.id == "response_3min")
                    QVERIFY(!figures.front().value);
            }
        }
    }

private:
    /// Each card in a copy of the ledger, whose files then speak for ever later days.
    static void replayNothing(tests::TemporaryLedger &temporary, const core::Store &store)
    {
        for (const core::Card &card : (*tests::packs().pack(store.platform))->cards) {
            const auto file = temporary.folder() / (store.platform + "-" + card.id + ".db");
            temporary.ledger().database().execute("VACUUM INTO '" + file.string() + "'");
            auto copy = core::Ledger::open(file);
            QVERIFY(copy);
            core::ScoreRequest request{store.name, std::nullopt, card.id, std::nullopt};
            core::Rater rater(*copy, tests::packs());
            const core::Forecast forecast = *rater.forecast(request);
            for (int i = 1; i <= 40; ++i) {
                request.on = forecast.card.on + std::chrono::days{i};
                moveOn(*copy, store, *request.on);
                const auto other =
                    difference(*forecast.projection, Scenario::NothingNew, *rater.score(request));
                QVERIFY2(other.empty(), (store.platform + " " + other).c_str());
            }
        }
    }

    const core::Day first = Shop::day("2022-01-20");
    const core::Day last = Shop::day("2022-10-20");
};

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
