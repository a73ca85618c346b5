// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/decimate.h"

#include <algorithm>
#include <array>

namespace starvane::ui {

namespace {

using Iterator = QList<QPointF>::const_iterator;

constexpr int keptOfColumn = 4;

bool isLower(const QPointF &a, const QPointF &b)
{
    return a.y() < b.y();
}

/// First, lowest, highest and last of one strip, each once, by x.
void appendColumn(QList<QPointF> &kept, Iterator begin, Iterator end)
{
    const auto [low, high] = std::minmax_element(begin, end, isLower);
    std::array<Iterator, keptOfColumn> chosen{begin, low, high, end - 1};
    std::sort(chosen.begin(), chosen.end());
    const auto last = std::unique(chosen.begin(), chosen.end());
    std::for_each(chosen.begin(), last, [&kept](Iterator point) { kept.append(*point); });
}

} // namespace

QList<QPointF> decimated(const QList<QPointF> &points, double first, double last, int columns)
{
    const auto isBefore = [](const QPointF &point, double x) { return point.x() < x; };
    const auto isAfter = [](double x, const QPointF &point) { return x < point.x(); };
    Iterator begin = std::lower_bound(points.begin(), points.end(), first, isBefore);
    Iterator end = std::upper_bound(points.begin(), points.end(), last, isAfter);
    QList<QPointF> kept;
    if (begin != points.begin())
        kept.append(*(begin - 1));
    if (end - begin <= keptOfColumn * columns || last <= first) {
        std::copy(begin, end, std::back_inserter(kept));
    } else {
        for (int column = 1; begin != end; ++column) {
            const double edge = first + (last - first) * column / columns;
            const Iterator next =
                column >= columns ? end : std::lower_bound(begin, end, edge, isBefore);
            if (next != begin)
                appendColumn(kept, begin, next);
            begin = next;
        }
    }
    if (end != points.end())
        kept.append(*end);
    return kept;
}

} // namespace starvane::ui
