// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/day_series.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace starvane::ui {

/// A trend as a word-sized line: the course of the score, a hairline at 4 points, a dot at the end.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void
    setTrend(std::span<const core::TrendPoint> trend, std::int64_t smallSample, const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<DayRun> m_runs;
    Extent m_extent;
    double m_firstDay = 0;
    double m_lastDay = 0;
    Theme m_theme;
};

} // namespace starvane::ui
