// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/difference.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <vector>

using namespace starvane::core;

/// How sure it is that a figure changed.
class TestDifference : public QObject {
    Q_OBJECT

private slots:
    /// Table II of Newcombe 1998, method 10, with four decimals: a/m − b/n.
    void agreesWithNewcombesTable_data()
    {
        QTest::addColumn<std::array<int, 4>>("counts");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("56/70-48/80") << std::array{56, 70, 48, 80} << 0.0524 << 0.3339;
        QTest::newRow("9/10-3/10") << std::array{9, 10, 3, 10} << 0.1705 << 0.8090;
        QTest::newRow("6/7-2/7") << std::array{6, 7, 2, 7} << 0.0582 << 0.8062;
        QTest::newRow("5/56-0/29") << std::array{5, 56, 0, 29} << -0.0381 << 0.1926;
        QTest::newRow("10/10-0/10") << std::array{10, 10, 0, 10} << 0.6075 << 1.0;
    }

    void agreesWithNewcombesTable()
    {
        using Counts = std::array<int, 4>;
        QFETCH(const Counts, counts);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const auto rate = [](int part, int of) { return CountedRate{double(part) / of, of}; };
        const Difference difference =
            rateDifference(rate(counts[2], counts[3]), rate(counts[0], counts[1]));
        QVERIFY(std::abs(difference.low - low) < 0.00005);
        QVERIFY(std::abs(difference.high - high) < 0.00005);
    }

    void turnsWithItsSides()
    {
        const CountedRate few{0.2, 40};
        const CountedRate many{0.5, 90};
        const Difference up = rateDifference(few, many);
        const Difference down = rateDifference(many, few);
        QVERIFY(std::abs(up.low + down.high) < 1e-12);
        QVERIFY(std::abs(up.high + down.low) < 1e-12);
    }

    /// Before: 30 / 6 = 5; residuals 10 − 10, 12 − 10, 8 − 10, so 3/2 · 8 / 36 = 1/3. After: 60 / 6
    /// = 10 without spread. Student's quantile for 2 degrees of freedom is 4.3027: reach 2.484.
    void spreadsAMeanOverDays()
    {
        const std::vector<DaySum> before = {{10, 2}, {12, 2}, {8, 2}};
        const std::vector<DaySum> after = {{20, 2}, {20, 2}, {20, 2}};
        const auto difference = meanDifference(before, after);
        QVERIFY(difference.has_value());
        QCOMPARE(difference->value, 5.0);
        QVERIFY(std::abs((difference->high - difference->value) / 2.484 - 1) < 0.04);
        QVERIFY(std::abs(difference->high + difference->low - 10) < 1e-12);
    }

    /// Ten days of a mean of 1 and of 2, each off by ±0.5 with one record a day: variance
    /// 10/9 · 10 · 0.25 / 100 = 1/36 a side; Student's quantile for 9 is 2.2622.
    void knowsStudent()
    {
        std::vector<DaySum> before;
        std::vector<DaySum> after;
        for (int i = 0; i < 10; ++i) {
            before.push_back({i % 2 == 0 ? 0.5 : 1.5, 1});
            after.push_back({i % 2 == 0 ? 1.5 : 2.5, 1});
        }
        const auto difference = meanDifference(before, after);
        QVERIFY(std::abs(difference->value - 1) < 1e-12);
        QVERIFY(std::abs(difference->high - 1 - 2.2622 * std::sqrt(2.0 / 36)) < 0.001);
    }

    void needsThreeDays()
    {
        const std::vector<DaySum> three = {{10, 2}, {12, 2}, {8, 2}};
        const std::vector<DaySum> two = {{10, 2}, {12, 2}};
        QVERIFY(!meanDifference(two, three));
        QVERIFY(!meanDifference(three, two));
        QVERIFY(!meanDifference({}, {}));
    }
};

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
