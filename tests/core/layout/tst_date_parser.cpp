// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/date_parser.h"
#include "core/layout/date_pattern.h"
#include "core/layout/zone_clock.h"

#include <QTest>

using namespace starvane::core;
using std::chrono::seconds;

namespace {

Day day(int year, unsigned month, unsigned number)
{
    return std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(number);
}

/// "2022-10-31 18:20:05", and the offset or the two numbers in doubt behind it.
std::string shown(const ParsedDate &date)
{
    std::string text = date.dayMonth ? std::to_string(date.dayMonth->first) + '?'
            + std::to_string(date.dayMonth->second) + '?' + std::to_string(date.dayMonth->year)
                                     : toText(date.day);
    const auto time = date.time.count();
    const auto two = [](long long number) {
        return std::string(number < 10 ? "0" : "") + std::to_string(number);
    };
    text += ' ' + two(time / 3600) + ':' + two(time / 60 % 60) + ':' + two(time % 60);
    return date.offset ? text + " offset " + std::to_string(date.offset->count()) : text;
}

} // namespace

class TestDateParser : public QObject {
    Q_OBJECT

private slots:
    void readsUsualForms_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<std::string>("date"); // empty: none
        struct Case {
            const char *text;
            const char *date;
            bool isNumber = false;
        };
        const std::initializer_list<Case> cases = {
            {"2022-10-31", "2022-10-31 00:00:00"},
            {"2022-10-31 18:20:05", "2022-10-31 18:20:05"},
            {"2022-10-31T18:20:05", "2022-10-31 18:20:05"},
            {"2022-10-31 18:20", "2022-10-31 18:20:00"},
            {"2022-10-31  8:20", "2022-10-31 08:20:00"},
            {"2022-10-31 18:20:05.123", "2022-10-31 18:20:05"},
            {"2022-10-31T18:20:05Z", "2022-10-31 18:20:05 offset 0"},
            {"2022-10-31T18:20:05.000Z", "2022-10-31 18:20:05 offset 0"},
            {"2022-10-31T18:20:05+08:00", "2022-10-31 18:20:05 offset 28800"},
            {"2022-10-31 18:20:05 -0330", "2022-10-31 18:20:05 offset -12600"},
            {"2022/7/9", "2022-07-09 00:00:00"},
            {"2022/7/9 9:05:07", "2022-07-09 09:05:07"},
            {"2022/07/09 21:20", "2022-07-09 21:20:00"},
            {"2022.7.9", "2022-07-09 00:00:00"},
            {"2022-7-9", "2022-07-09 00:00:00"},
            {"2022年7月9日", "2022-07-09 00:00:00"},
            {"2022年7月9日 9:05", "2022-07-09 09:05:00"},
            {"2022年07月09日09:05:01", "2022-07-09 09:05:01"},
            {"２０２２－０７－０９　９：０５", "2022-07-09 09:05:00"},
            {"20221031", "2022-10-31 00:00:00"},
            {"20221031182005", "2022-10-31 18:20:05"},
            {"20221031", "2022-10-31 00:00:00", true},
            {"2020-02-29", "2020-02-29 00:00:00"},
            {"1990-01-01", "1990-01-01 00:00:00"},
            {"2100-12-31", "2100-12-31 00:00:00"},
            // 2022-07-19 is day 44761 after 1899-12-30
            {"44761", "2022-07-19 00:00:00", true},
            {"44761", "2022-07-19 00:00:00"},
            {"44761.5", "2022-07-19 12:00:00", true},
            {"44761.5", "2022-07-19 12:00:00"},
            {"44761.88891203703", "2022-07-19 21:20:02", true},
            {"44761.99999999", "2022-07-20 00:00:00", true},
            {"03/04/2020", "3?4?2020 00:00:00"},
            {"3-4-2020", "3?4?2020 00:00:00"},
            {"3.4.2020 9:05", "3?4?2020 09:05:00"},
            {"31/12/2020 23:59:59", "31?12?2020 23:59:59"},
            {"12/31/2020", "12?31?2020 00:00:00"},
            {"04/04/2020", "4?4?2020 00:00:00"},
            {"", ""},
            {"2022-02-29", ""},
            {"2022-04-31", ""},
            {"2022-13-01", ""},
            {"2022-00-10", ""},
            {"2022-10-00", ""},
            {"1989-12-31", ""},
            {"2101-01-01", ""},
            {"1970-01-01", ""},
            {"0000-00-00 00:00:00", ""},
            {"2022-10-31 24:00", ""},
            {"2022-10-31 18:60", ""},
            {"2022-10-31 18:20:60", ""},
            {"2022-10-31 18", ""},
            {"2022-10-31 18:2", ""},
            {"2022-10-31 18:20:05.", ""},
            {"2022-10-31T", ""},
            {"2022-10-3118:20", ""},
            {"2022-10/31", ""},
            {"2022-10-31x", ""},
            {"2022-10-31 18:20 PM", ""},
            {"2022-10-31 18:20+8", ""},
            {"2022-10-31 18:20+16:00", ""},
            {"22-10-31", ""},
            {"2022年7月9", ""},
            {"2022年7-9日", ""},
            {"20221331", ""},
            {"20221031246060", ""},
            {"2022103118", ""},
            {"19999", "", true},
            {"20000", "", true}, // 1954
            {"80000", "", true},
            {"44761.5.5", ""},
            {"4.4761e4", ""},
            {"32/12/2020", ""},
            {"13/13/2020", ""},
            {"30/02/2020", ""},
            {"3/4/20", ""},
            {"3/4-2020", ""},
            {"yesterday", ""},
            {"-", ""},
            {"698.58", ""},
            {"698.58", "", true},
        };
        for (const Case &c : cases) {
            QTest::addRow("'%s' %s", c.text, c.isNumber ? "number" : "text")
                << std::string(c.text) << c.isNumber << std::string(c.date);
        }
    }

    void readsUsualForms()
    {
        QFETCH(const std::string, text);
        QFETCH(const bool, isNumber);
        QFETCH(const std::string, date);
        const auto parsed = parseDate(text, isNumber);
        QCOMPARE(parsed ? shown(*parsed) : std::string(), date);
    }

    void settlesDayAndMonth()
    {
        const DayMonthDate date{3, 4, 2020};
        QVERIFY(date.in(DayOrder::DayFirst) == day(2020, 4, 3));
        QVERIFY(date.in(DayOrder::MonthFirst) == day(2020, 3, 4));
        QVERIFY(!DayMonthDate({31, 12, 2020}).in(DayOrder::MonthFirst));
        QVERIFY(!DayMonthDate({30, 2, 2020}).in(DayOrder::DayFirst));
    }

    void matchesPatterns_data()
    {
        QTest::addColumn<std::string>("format");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::optional<std::int64_t>>("instant"); // as if UTC
        struct Case {
            const char *format;
            const char *text;
            std::optional<std::int64_t> instant;
        };
        constexpr std::int64_t july9 = 1657324800; // 2022-07-09
        const std::initializer_list<Case> cases = {
            {"yyyy-MM-dd HH:mm:ss", "2022-07-09 09:05:07", july9 + 32707},
            {"yyyy-MM-dd HH:mm:ss", "2022-7-09 09:05:07", {}},
            {"yyyy-MM-dd HH:mm:ss", "2022-07-09 09:05", {}},
            {"yyyy-MM-dd HH:mm:ss", "2022-07-09 09:05:07 ", {}},
            {"yyyy-MM-dd HH:mm:ss", "2022-02-30 09:05:07", {}},
            {"yyyy-MM-dd HH:mm:ss", "2022-07-09 24:05:07", {}},
            {"yyyy-MM-ddTHH:mm:ss", "2022-07-09T09:05:07", july9 + 32707},
            {"yyyy-MM-dd'T'HH:mm:ss", "2022-07-09T09:05:07", july9 + 32707},
            {"yyyy-MM-dd'T'HH:mm:ss", "2022-07-09 09:05:07", {}},
            {"yyyy-MM-dd'T'HH:mm:ssZ", "2022-07-09T09:05:07Z", july9 + 32707},
            {"yyyy-MM-dd'T'HH:mm:ss'Z'", "2022-07-09T09:05:07Z", july9 + 32707},
            {"yyyy-MM-dd'T'HH:mm:ssZ", "2022-07-09T09:05:07", {}},
            {"MM-dd-yyyy HH:mm:ss", "07-09-2022 09:05:07", july9 + 32707},
            {"MM-dd-yyyyTHH:mm:ss", "07-09-2022T09:05:07", july9 + 32707},
            {"MM/dd/yyyy", "07/09/2022", july9},
            {"MM/dd/yyyy HH:mm:ss", "07/09/2022 09:05:07", july9 + 32707},
            {"MM/dd/yyyy'T'HH:mm:ssZ", "07/09/2022T09:05:07Z", july9 + 32707},
            {"MM-dd-yyyy", "07-09-2022", july9},
            {"MM-dd-yyyy", "13-09-2022", {}},
            {"dd/MM/yyyy HH:mm", "09/07/2022 00:30", july9 + 1800},
            {"d/M/yyyy H:mm", "9/7/2022 0:30", july9 + 1800},
            {"d/M/yyyy", "09/07/2022", july9},
            {"yyyy年M月d日", "2022年7月9日", july9},
            {"yyyyMMdd", "20220709", july9},
            {"yyyyMMdd", "1989010", {}},
            {"yyyyMMdd", "19890101", {}},
            {"yyyyMMdd", "", {}},
        };
        for (const Case &c : cases) {
            QTest::addRow("%s: '%s'", c.format, c.text)
                << std::string(c.format) << std::string(c.text) << c.instant;
        }
    }

    void matchesPatterns()
    {
        QFETCH(const std::string, format);
        QFETCH(const std::string, text);
        QFETCH(const std::optional<std::int64_t>, instant);
        const auto pattern = DatePattern::compile(format);
        QVERIFY(pattern);
        const auto local = pattern->match(text);
        QCOMPARE(local.has_value(), instant.has_value());
        if (local)
            QCOMPARE((local->day + local->time).time_since_epoch().count(), *instant);
    }

    void knowsUtcInAPattern()
    {
        const auto local = DatePattern::compile("yyyy-MM-dd'T'HH:mm:ss");
        const auto utc = DatePattern::compile("yyyy-MM-dd'T'HH:mm:ss'Z'");
        QVERIFY(local && utc);
        QVERIFY(!local->match("2022-07-09T09:05:07")->offset);
        QCOMPARE(utc->match("2022-07-09T09:05:07Z")->offset->count(), 0);
    }

    void refusesPatterns()
    {
        for (const char *const format :
             {"", "yyyy", "yyyy-MM", "yyyy-mm-dd", "yy-MM-dd", "yyyy-MM-dd hh:mm", "yyyy-MM-dd HH",
              "yyyy-MM-dd HH:ss", "yyyy-MM-dd mm:ss", "yyyy-MM-dd-dd", "yyyy-MM-ddZ",
              "yyyy-MM-dd'Z'", "yyyy-MM-dd'at'HH:mm", "yyyyy-MM-dd", "yyyy-MMM-dd", "2022-MM-dd"})
            QVERIFY2(!DatePattern::compile(format), format);
    }

    void keepsTheZonesTime()
    {
        const auto zone = Zone::find("America/Sao_Paulo");
        QVERIFY(zone);
        ZoneClock clock(*zone);
        // Every third hour around changes of the clock (2017-10-15 and 2018-02-18), twice: from the
        // zone, then remembered.
        for (const Day first : {day(2017, 10, 13), day(2018, 2, 16)}) {
            for (int round = 0; round < 2; ++round) {
                for (int hour = 0; hour < 120; hour += 3) {
                    const auto moment = first + std::chrono::hours(hour);
                    const auto date = std::chrono::floor<std::chrono::days>(moment);
                    const LocalTime local{date, moment - date};
                    QCOMPARE(clock.toInstant(local),
                             zone->toInstant(local).time_since_epoch().count());
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDateParser)
#include "tst_date_parser.moc"
