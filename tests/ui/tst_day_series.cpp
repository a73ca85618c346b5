// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/day_series.h"

#include <QTest>

using namespace starvane;

namespace {

std::vector<core::TrendPoint>
trend(const std::vector<std::optional<double>> &scores, std::int64_t counted = 100)
{
    std::vector<core::TrendPoint> points;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        core::TrendPoint point;
        point.day = core::Day(std::chrono::days(100 + int(i)));
        point.score = scores[i];
        point.counted = counted;
        points.push_back(point);
    }
    return points;
}

} // namespace

class TestDaySeries final : public QObject {
    Q_OBJECT

private slots:
    void aDayWithoutAScoreIsAGap()
    {
        const auto runs = ui::runsOf(ui::scorePoints(trend({4.0, 4.1, {}, {}, 3.9}), 20));
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].points, (QList<QPointF>{{100, 4.0}, {101, 4.1}}));
        QCOMPARE(runs[1].points, (QList<QPointF>{{104, 3.9}}));
    }

    void aSmallSampleStartsARunThatHoldsTogether()
    {
        auto points = trend({4.0, 4.1, 4.2});
        points[2].counted = 3;
        const auto runs = ui::runsOf(ui::scorePoints(points, 20));
        QCOMPARE(runs.size(), std::size_t(2));
        QVERIFY(!runs[0].small);
        QVERIFY(runs[1].small);
        QCOMPARE(runs[1].points, (QList<QPointF>{{101, 4.1}, {102, 4.2}}));
    }

    void nothingHasNoExtent()
    {
        QVERIFY(!ui::extentOf(ui::scorePoints(trend({{}, {}}), 20)));
        const auto extent = ui::extentOf(ui::scorePoints(trend({4.5, {}, 3.5}), 20));
        QVERIFY(extent);
        QCOMPARE(extent->low, 3.5);
        QCOMPARE(extent->high, 4.5);
    }
};

QTEST_APPLESS_MAIN(TestDaySeries)
#include "tst_day_series.moc"
