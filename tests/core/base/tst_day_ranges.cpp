// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_ranges.h"

#include <QTest>

#include <random>
#include <set>

using namespace starvane::core;

namespace {

Day day(int number)
{
    return Day(std::chrono::days(number));
}

} // namespace

class TestDayRanges : public QObject {
    Q_OBJECT

private slots:
    void whatTouchesIsOne()
    {
        const std::vector<DayRange> ranges = {
            {day(10), day(12)}, {day(1), day(3)}, {day(4), day(4)}, {day(11), day(11)}};
        const std::vector<DayRange> expected = {{day(1), day(4)}, {day(10), day(12)}};
        QVERIFY(joined(ranges) == expected);
        QVERIFY(joined({}).empty());
    }

    /// Against the set of all days.
    void coversTheSameDays()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            std::vector<DayRange> ranges;
            std::set<int> days;
            for (std::size_t i = 0; i < random() % 8; ++i) {
                const int first = static_cast<int>(random() % 60);
                const int last = first + static_cast<int>(random() % 10);
                ranges.push_back({day(first), day(last)});
                for (int d = first; d <= last; ++d)
                    days.insert(d);
            }
            std::set<int> covered;
            int before = -10;
            for (const DayRange &range : joined(ranges)) {
                const auto first = static_cast<int>(range.first.time_since_epoch().count());
                QVERIFY(first > before + 1); // apart, in order
                before = static_cast<int>(range.last.time_since_epoch().count());
                for (int d = first; d <= before; ++d)
                    covered.insert(d);
            }
            QVERIFY(covered == days);
        }
    }
};

QTEST_APPLESS_MAIN(TestDayRanges)
#include "tst_day_ranges.moc"
