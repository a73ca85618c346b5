// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/business_calendar.h"

#include <QtTest>

using namespace starvane;

namespace {

core::Day day(const char *text)
{
    return core::parseDay(text).value();
}

/// The ten holidays of the US post.
core::BusinessCalendar postal()
{
    return {{{1, 1, 1, 1},
             {1, std::nullopt, 1, 3},
             {2, std::nullopt, 1, 3},
             {5, std::nullopt, 1, -1},
             {7, 4, 1, 1},
             {9, std::nullopt, 1, 1},
             {10, std::nullopt, 1, 2},
             {11, 11, 1, 1},
             {11, std::nullopt, 4, 4},
             {12, 25, 1, 1}},
            true};
}

} // namespace

/// Business days against days taken from a printed calendar.
class TestBusinessCalendar : public QObject {
    Q_OBJECT

private slots:
    void knowsHolidays_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("isBusinessDay");
        QTest::newRow("an ordinary Tuesday") << "2017-02-28" << true;
        QTest::newRow("a Saturday") << "2017-03-04" << false;
        QTest::newRow("a Sunday") << "2017-03-05" << false;
        QTest::newRow("Memorial Day, the last Monday") << "2017-05-29" << false;
        QTest::newRow("the Monday before it") << "2017-05-22" << true;
        QTest::newRow("Thanksgiving, the fourth Thursday") << "2018-11-22" << false;
        QTest::newRow("the day after it") << "2018-11-23" << true;
        QTest::newRow("New Year on a Sunday is kept on Monday") << "2017-01-02" << false;
        QTest::newRow("Veterans Day on a Sunday, kept on Monday") << "2018-11-12" << false;
        QTest::newRow("Veterans Day on a Saturday stays") << "2017-11-10" << true;
        QTest::newRow("Independence Day on a Saturday: Friday works") << "2020-07-03" << true;
        QTest::newRow("Labor Day") << "2018-09-03" << false;
        QTest::newRow("Columbus Day") << "2018-10-08" << false;
    }

    void knowsHolidays()
    {
        QFETCH(const QString, date);
        QFETCH(const bool, isBusinessDay);
        QCOMPARE(postal().isBusinessDay(day(qPrintable(date))), isBusinessDay);
    }

    void countsAsThePlatformsExamples()
    {
        QCOMPARE(postal().businessDays(day("2017-02-27"), day("2017-03-07")), 6);
        QCOMPARE(postal().businessDays(day("2017-05-25"), day("2017-06-02")), 5);
    }

    void countsNothingBackwards()
    {
        QCOMPARE(postal().businessDays(day("2017-03-07"), day("2017-03-07")), 0);
        QCOMPARE(postal().businessDays(day("2017-03-07"), day("2017-02-27")), 0);
        QCOMPARE(postal().businessDays(day("2017-03-03"), day("2017-03-05")),
                 0); // Friday to Sunday
    }

    void findsTheNthDay()
    {
        QCOMPARE(postal().businessDayAfter(day("2018-11-02"), 3), day("2018-11-07")); // from Friday
        QCOMPARE(postal().businessDayAfter(day("2018-11-03"), 3), day("2018-11-07")); // Saturday
        QCOMPARE(postal().businessDayAfter(day("2018-11-04"), 3), day("2018-11-07")); // Sunday
        QCOMPARE(postal().businessDayAfter(day("2018-11-08"), 2),
                 day("2018-11-13")); // over the 12th
    }
};

QTEST_APPLESS_MAIN(TestBusinessCalendar)
#include "tst_business_calendar.moc"
