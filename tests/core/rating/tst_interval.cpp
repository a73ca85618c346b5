// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/interval.h"

#include <QtTest>

#include <cmath>

using namespace starvane::core;

class TestInterval : public QObject {
    Q_OBJECT

private slots:
    /// To four digits. The first four are method 3 in table I of Newcombe, Statistics in Medicine
    /// 17 (1998), p. 861. With z² = 3.841459: 0 of 10 ends at z²/(10 + z²) = 3.841459/13.841459
    /// = 0.27753, 10 of 10 begins at 10/13.841459 = 0.72247; 15 of 20 has the middle
    /// (0.75 + 3.841459/40)/(1 + 3.841459/20) = 0.846036/1.192073 = 0.709719 and the half
    /// 1.959964/1.192073 · √(0.75·0.25/20 + 3.841459/1600) = 1.644165 · 0.108523 = 0.178430.
    void isWhatTheLiteratureSays_data()
    {
        QTest::addColumn<int>("met");
        QTest::addColumn<int>("of");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81/263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15/148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0/20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1/29") << 1 << 29 << 0.0061 << 0.1718;
        QTest::newRow("0/10") << 0 << 10 << 0.0 << 0.2775;
        QTest::newRow("10/10") << 10 << 10 << 0.7225 << 1.0;
        QTest::newRow("15/20") << 15 << 20 << 0.5313 << 0.8881;
    }

    void isWhatTheLiteratureSays()
    {
        QFETCH(const int, met);
        QFETCH(const int, of);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const Interval interval = wilsonInterval(static_cast<double>(met) / of, of);
        QVERIFY2(std::abs(interval.low - low) < 5e-5, qPrintable(QString::number(interval.low)));
        QVERIFY2(std::abs(interval.high - high) < 5e-5, qPrintable(QString::number(interval.high)));
    }

    void holdsTheRate()
    {
        for (int of = 1; of <= 60; ++of) {
            for (int met = 0; met <= of; ++met) {
                const double rate = static_cast<double>(met) / of;
                const Interval interval = wilsonInterval(rate, of);
                QVERIFY(interval.low >= 0 && interval.low <= rate);
                QVERIFY(interval.high >= rate && interval.high <= 1);
                // The score test's own equation: |rate − end| = z √(end (1 − end) / n).
                const auto isEnd = [&](double end) {
                    return std::abs(std::abs(rate - end)
                                    - 1.959963984540054 * std::sqrt(end * (1 - end) / of))
                        < 1e-7;
                };
                QVERIFY(isEnd(interval.low) && isEnd(interval.high));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestInterval)
#include "tst_interval.moc"
