// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/scoring.h"

#include <QtTest>

#include <cmath>

using namespace starvane::core;

namespace {

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

/// The cut-offs of 1688.
const std::vector<StarLevel> levels = {{4.8, 5}, {4.5, 4.5}, {4, 4}, {3.5, 3.5}, {0, 3}};

} // namespace

class TestScoring : public QObject {
    Q_OBJECT

private slots:
    void turnsAValueIntoPoints_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("peer");
        QTest::addColumn<double>("excellent");
        QTest::addColumn<bool>("higher");
        QTest::addColumn<double>("expected");
        const auto higher = [](const char *name, double value, double expected) {
            QTest::newRow(name) << value << 0.8 << 0.9 << true << expected;
        };
        higher("better than excellent", 1.0, 5);
        higher("excellent", 0.9, 5);
        higher("half-way", 0.85, 4.5);
        higher("just excellent", 0.8999, 4.999);
        higher("peer", 0.8, 4);
        higher("under the peer", 0.6, 3);
        higher("half of the peer", 0.4, 2);
        higher("none", 0, 0);
        const auto lower = [](const char *name, double value, double expected) {
            QTest::newRow(name) << value << 24.0 << 6.0 << false << expected;
        };
        lower("lower: none", 0, 5);
        lower("lower: excellent", 6, 5);
        lower("lower: half-way", 15, 4.5);
        lower("lower: a third", 18, 4 + 1.0 / 3);
        lower("lower: peer", 24, 4);
        lower("lower: twice the peer", 48, 2);
        lower("lower: a hundredfold", 2400, 0.04);
        QTest::newRow("none is excellent, one is not") << 0.001 << 0.002 << 0.0 << false << 4.5;
        QTest::newRow("none is excellent") << 0.0 << 0.002 << 0.0 << false << 5.0;
        // product.md's example: 930 of 1000 against 95 %.
        QTest::newRow("93 % against 95 %") << 0.93 << 0.95 << 1.0 << true << 4 * 0.93 / 0.95;
    }

    void turnsAValueIntoPoints()
    {
        QFETCH(const double, value);
        QFETCH(const double, peer);
        QFETCH(const double, excellent);
        QFETCH(const bool, higher);
        QFETCH(const double, expected);
        QVERIFY(isNear(points(value, peer, excellent, higher), expected));
    }

    void pointsNeverLeaveTheirScale()
    {
        for (int i = 0; i <= 1000; ++i) {
            const double value = i / 500.0;
            for (const double score :
                 {points(value, 0.95, 1.0, true), points(value, 0.02, 0.003, false)})
                QVERIFY(score >= 0 && score <= bestScore);
        }
    }

    void weighsByShares_data()
    {
        QTest::addColumn<std::vector<CompositePart>>("parts");
        QTest::addColumn<std::vector<double>>("modules");
        QTest::addColumn<double>("expected"); // below zero: none
        const auto add = [](const char *name, std::vector<CompositePart> parts,
                            std::vector<double> modules, double expected) {
            QTest::newRow(name) << std::move(parts) << std::move(modules) << expected;
        };
        add("equal shares", {{5.0, 0.2}, {4.0, 0.2}, {3.0, 0.2}}, {}, 4);
        add("unequal shares", {{5.0, 0.3}, {2.0, 0.1}}, {}, 4.25);
        add("one has no score", {{5.0, 0.2}, {{}, 0.6}, {3.0, 0.2}}, {}, 4);
        add("one is shown only", {{5.0, 0.2}, {1.0, 0}}, {}, 5);
        add("nothing has a score", {{{}, 0.5}, {{}, 0.5}}, {}, -1);
        add("all are shown only", {{4.0, 0}, {5.0, 0}}, {}, -1);
        add("no indicator", {}, {}, -1);
        add("a zero is a score", {{0.0, 0.5}, {5.0, 0.5}}, {}, 2.5);
        // Modules: means (5 + 3) / 2 = 4 and 2; 0.35·4 + 0.3·2 = 2, of 0.65.
        add("modules", {{5.0, 1, 0}, {3.0, 1, 0}, {2.0, 1, 1}}, {0.35, 0.3}, 2 / 0.65);
        add("a module without a score", {{5.0, 1, 0}, {{}, 1, 0}, {{}, 1, 1}}, {0.35, 0.3}, 5);
        add("an indicator without a share", {{5.0, 1, 0}, {1.0, 0, 0}, {3.0, 1, 1}}, {0.5, 0.5}, 4);
        add("a module without a share", {{5.0, 1, 0}, {1.0, 1, 1}}, {0.5, 0}, 5);
        add("modules without scores", {{{}, 1, 0}}, {0.5}, -1);
    }

    void weighsByShares()
    {
        QFETCH(const std::vector<CompositePart>, parts);
        QFETCH(const std::vector<double>, modules);
        QFETCH(const double, expected);
        const auto result = composite(parts, modules);
        QCOMPARE(result.has_value(), expected >= 0);
        QVERIFY(!result || isNear(*result, expected));
    }

    void tellsWhatAnIndicatorIsWorth()
    {
        const std::vector<CompositePart> parts = {
            {3.0, 0.25}, {4.5, 0.25}, {{}, 0.25}, {5.0, 0.25}};
        QVERIFY(isNear(gain(parts, {}, 0), 1.0 / 3)); // 3 → 4, a third of the composite
        QVERIFY(isNear(gain(parts, {}, 1), 0.5 / 3)); // 4.5 → 5
        QVERIFY(isNear(gain(parts, {}, 2), 0)); // has no score
        QVERIFY(isNear(gain(parts, {}, 3), 0)); // can rise no further
        const std::vector<CompositePart> inModules = {{2.0, 1, 0}, {4.0, 1, 0}, {5.0, 1, 1}};
        QVERIFY(isNear(gain(inModules, {0.4, 0.6}, 0), 0.4)); // the module's mean rises by 1
        QVERIFY(isNear(gain({{4.0, 1.0}}, {}, 0), 1)); // from 4.0 on, towards 5.0
    }

    void cutsStars_data()
    {
        QTest::addColumn<double>("composite");
        QTest::addColumn<double>("stars");
        QTest::addColumn<double>("next"); // 0: none
        QTest::addColumn<double>("needed");
        const auto add = [](const char *name, double composite, double stars, double next,
                            double needed) {
            QTest::newRow(name) << composite << stars << next << needed;
        };
        add("top", 5, 5, 0, 0);
        add("just top", 4.8, 5, 0, 0);
        add("not quite", 4.79, 4.5, 5, 0.01);
        add("4.5", 4.5, 4.5, 5, 0.3);
        add("below 4.5: never rounded", 4.49, 4, 4.5, 0.01);
        add("4", 4, 4, 4.5, 0.5);
        add("below 4", 3.99, 3.5, 4, 0.01);
        add("3.3 is 3", 3.3, 3, 3.5, 0.2);
        add("bottom", 0, 3, 3.5, 3.5);
    }

    void cutsStars()
    {
        QFETCH(const double, composite);
        QFETCH(const double, stars);
        QFETCH(const double, next);
        QFETCH(const double, needed);
        QCOMPARE(starsOf(composite, levels), stars);
        const auto level = nextStar(composite, levels);
        QCOMPARE(level.has_value(), next > 0);
        if (level) {
            QCOMPARE(level->stars, next);
            QVERIFY(isNear(level->needed, needed));
        }
    }
};

QTEST_APPLESS_MAIN(TestScoring)
#include "tst_scoring.moc"
