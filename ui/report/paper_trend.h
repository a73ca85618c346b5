// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"
#include "ui/report/block.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace starvane::ui {

/// A trend chart's content. Heights are in the unit of `score` of the points.
struct PaperTrend {
    QString title;
    std::vector<core::TrendPoint> trend; // what is drawn is `score`; a day without one is a gap
    std::int64_t smallSample = 0; // days counted from fewer are thin and dotted
    core::DayRange month{}; // shaded
    std::optional<double> line; // such as 4 points
    QString lineLabel;
    double low = 0;
    double high = 5;
    double step = 1; // between the horizontal lines
    std::function<QString(double)> label; // of a height
    std::function<QString(core::Day)> monthLabel; // of a month's first day
};

/// Lets `low`, `high` and `step` of a trend hold its values and its line at round numbers; within
/// @p lowest and @p highest, the values that there can be.
void fitHeights(PaperTrend &trend, double lowest, double highest);

/// Charts side by side, each in an equal share of the width.
class TrendRowBlock final : public Block {
public:
    TrendRowBlock(std::vector<PaperTrend> trends, std::size_t places, double width, double height,
                  const PaperStyle &style);

    [[nodiscard]] double height() const override { return m_height; }
    void paint(QPainter &painter, QPointF topLeft) const override;

private:
    std::vector<PaperTrend> m_trends;
    std::size_t m_places;
    double m_width;
    double m_height;
    const PaperStyle &m_style;
};

} // namespace starvane::ui
