// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <QtTest>

using namespace starvane::core;
using namespace std::chrono_literals;

namespace {

constexpr Day day(int year, unsigned month, unsigned dayOfMonth)
{
    return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{dayOfMonth}};
}

Zone zone(const std::string &name)
{
    return Zone::find(name).value();
}

} // namespace

class TestTime : public QObject {
    Q_OBJECT

private slots:
    void readsADay()
    {
        QVERIFY(parseDay("2022-10-31") == day(2022, 10, 31));
        QVERIFY(parseDay("2000-02-29") == day(2000, 2, 29));
        QVERIFY(parseDay("1969-12-31") == day(1970, 1, 1) - std::chrono::days{1});
    }

    void refusesADay_data()
    {
        QTest::addColumn<std::string>("text");
        for (const char *const text :
             {"", " ", "2022", "2022-10", "2022-02-29", "1900-02-29", "2022-13-01", "2022-00-10",
              "2022-10-00", "2022-10-32", "2022-1-01", "22-10-31", "2022/10/31", " 2022-10-31",
              "2022-10-31 ", "2022-10-31T", "-022-10-31", "2022-+1-01", "２０２２-10-31"})
            QTest::newRow(text) << std::string(text);
    }

    void refusesADay()
    {
        QFETCH(const std::string, text);
        QVERIFY(!parseDay(text));
    }

    void readsAnInstant_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto add = [](const char *text, const char *expected) {
            QTest::newRow(text) << std::string(text) << std::string(expected);
        };
        add("2022-11-01T02:00:00Z", "2022-11-01T02:00:00Z");
        add("2022-11-01 02:00:00Z", "2022-11-01T02:00:00Z");
        add("2022-11-01T02:00Z", "2022-11-01T02:00:00Z");
        add("2022-11-01T10:00:00+08:00", "2022-11-01T02:00:00Z");
        add("2022-11-01T10:00:00+0800", "2022-11-01T02:00:00Z");
        add("2022-10-31T21:30:00-04:30", "2022-11-01T02:00:00Z");
        add("2022-11-01 10:00:00", "2022-11-01T02:00:00Z"); // Shanghai's clock
        add("2022-11-01 10:00", "2022-11-01T02:00:00Z");
        add("2022-11-01", "2022-10-31T16:00:00Z");
        add("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z");
    }

    void readsAnInstant()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, expected);
        const auto instant = parseInstant(text, zone("Asia/Shanghai"));
        QVERIFY(instant);
        QCOMPARE(toText(*instant), expected);
    }

    void refusesAnInstant_data()
    {
        QTest::addColumn<std::string>("text");
        for (const char *const text :
             {"", "now", "2022-11-01T", "2022-11-01 ", "2022-11-01T10",
              "2022-11-01T10:", "2022-11-01T24:00:00Z", "2022-11-01T10:60:00Z",
              "2022-11-01T10:00:60Z", "2022-11-01T1:00:00Z", "2022-11-01X10:00:00Z",
              "2022-11-01T10:00:00+8", "2022-11-01T10:00:00+08", "2022-11-01T10:00:00+15:00",
              "2022-11-01T10:00:00+08:60", "2022-11-01T10:00:00 +08:00", "2022-11-01T10:00:00Zx",
              "2022-11-01T10:00:00.5Z", "2022-02-30T10:00:00Z"})
            QTest::newRow(text) << std::string(text);
    }

    void refusesAnInstant()
    {
        QFETCH(const std::string, text);
        QVERIFY(!parseInstant(text, Zone::utc()));
    }

    void knowsZones()
    {
        QCOMPARE(zone("America/Sao_Paulo").name(), std::string("America/Sao_Paulo"));
        QCOMPARE(Zone::utc().name(), std::string("UTC"));
        for (const char *const name : {"", "Mars/Olympus", "Asia/Shang", "asia"})
            QVERIFY2(!Zone::find(name), name);
    }

    void readsAWallClock_data()
    {
        QTest::addColumn<std::string>("zone");
        QTest::addColumn<std::string>("local");
        QTest::addColumn<std::string>("instant");
        const auto add = [](const char *name, const char *zone, const char *local,
                            const char *instant) {
            QTest::newRow(name) << std::string(zone) << std::string(local) << std::string(instant);
        };
        const char *const angeles = "America/Los_Angeles";
        const char *const paulo = "America/Sao_Paulo";
        const char *const shanghai = "Asia/Shanghai";
        add("winter", angeles, "2022-01-01 00:00:00", "2022-01-01T08:00:00Z");
        add("summer", angeles, "2022-07-01 00:00:00", "2022-07-01T07:00:00Z");
        add("before the gap", angeles, "2022-03-13 01:59:59", "2022-03-13T09:59:59Z");
        add("in the gap", angeles, "2022-03-13 02:30:00", "2022-03-13T10:30:00Z");
        add("after the gap", angeles, "2022-03-13 03:00:00", "2022-03-13T10:00:00Z");
        add("twice: the first", angeles, "2022-11-06 01:30:00", "2022-11-06T08:30:00Z");
        add("after the overlap", angeles, "2022-11-06 02:00:00", "2022-11-06T10:00:00Z");
        add("midnight does not exist", paulo, "2017-10-15 00:00:00", "2017-10-15T03:00:00Z");
        add("evening twice", paulo, "2018-02-17 23:30:00", "2018-02-18T01:30:00Z");
        add("midnight after it", paulo, "2018-02-18 00:00:00", "2018-02-18T03:00:00Z");
        add("no summer time any more", paulo, "2019-12-25 12:00:00", "2019-12-25T15:00:00Z");
        add("Shanghai", shanghai, "2022-07-01 12:00:00", "2022-07-01T04:00:00Z");
        add("Shanghai's summer time", shanghai, "1991-07-01 12:00:00", "1991-07-01T03:00:00Z");
        add("a year after it", shanghai, "1992-07-01 12:00:00", "1992-07-01T04:00:00Z");
        add("a year before it", shanghai, "1985-07-01 12:00:00", "1985-07-01T04:00:00Z");
        add("half an hour", "Asia/Kolkata", "2022-07-01 05:30:00", "2022-07-01T00:00:00Z");
        add("the day line", "Pacific/Kiritimati", "2022-07-01 14:00:00", "2022-07-01T00:00:00Z");
    }

    void readsAWallClock()
    {
        QFETCH(const std::string, zone);
        QFETCH(const std::string, local);
        QFETCH(const std::string, instant);
        const auto read = parseInstant(local, ::zone(zone));
        QVERIFY(read);
        QCOMPARE(toText(*read), instant);
    }

    void showsAWallClock()
    {
        const Zone angeles = zone("America/Los_Angeles");
        const auto at = [](const char *text) { return parseInstant(text, Zone::utc()).value(); };
        QCOMPARE(toLocalText(at("2022-11-06T08:30:00Z"), angeles), "2022-11-06 01:30:00");
        QCOMPARE(toLocalText(at("2022-11-06T09:30:00Z"), angeles), "2022-11-06 01:30:00");
        QCOMPARE(toLocalText(at("2022-03-13T10:00:00Z"), angeles), "2022-03-13 03:00:00");
        const Zone paulo = zone("America/Sao_Paulo");
        QVERIFY(paulo.dayOf(at("2018-02-18T02:00:00Z")) == day(2018, 2, 17));
        QVERIFY(paulo.dayOf(at("2018-02-18T03:00:00Z")) == day(2018, 2, 18));
        QVERIFY(zone("Asia/Shanghai").dayOf(at("1969-12-31T15:59:59Z")) == day(1969, 12, 31));
        QVERIFY(zone("Asia/Shanghai").dayOf(at("1969-12-31T16:00:00Z")) == day(1970, 1, 1));
    }

    void aDayMayBeShorterOrLonger()
    {
        const Zone angeles = zone("America/Los_Angeles");
        const auto length = [](const Zone &in, Day day) {
            return in.startOf(day + std::chrono::days{1}) - in.startOf(day);
        };
        QVERIFY(length(angeles, day(2022, 3, 13)) == 23h);
        QVERIFY(length(angeles, day(2022, 11, 6)) == 25h);
        QVERIFY(length(angeles, day(2022, 6, 1)) == 24h);
        const Zone paulo = zone("America/Sao_Paulo");
        QVERIFY(length(paulo, day(2017, 10, 15)) == 23h);
        QVERIFY(length(paulo, day(2018, 2, 17)) == 25h);
    }

    /// Every hour of years with changes of the clock lies in the day that starts before it.
    void daysHoldTheirHours()
    {
        for (const char *const name : {"America/Sao_Paulo", "America/Los_Angeles", "Asia/Shanghai",
                                       "Australia/Lord_Howe", "Pacific/Apia"}) {
            const Zone in = zone(name);
            for (const int year : {1988, 2011, 2017}) {
                const Instant end = day(year + 1, 1, 1);
                for (Instant moment = day(year, 1, 1); moment < end; moment += 30min) {
                    const Day own = in.dayOf(moment);
                    QVERIFY2(in.startOf(own) <= moment, name);
                    QVERIFY2(moment < in.startOf(own + std::chrono::days{1}), name);
                }
            }
        }
    }

    void writesTexts()
    {
        QCOMPARE(toText(day(2022, 1, 2)), std::string("2022-01-02"));
        QCOMPARE(toText(Instant{day(2022, 1, 2) + 3h + 4min + 5s}), "2022-01-02T03:04:05Z");
    }
};

QTEST_APPLESS_MAIN(TestTime)
#include "tst_time.moc"
