// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/day_series.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace starvane::ui {

/// What a sparkline is compared with.
struct SparkScale {
    std::optional<double> reference; // always in sight, drawn as a hairline
    double leastSpan = 0; // from bottom to top, so that a flat course stays flat
};

/// A trend as a word-sized line: its course, a hairline to compare with, a dot at the end.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void
    setPoints(const std::vector<TimePoint> &points, const SparkScale &scale, const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<DayRun> m_runs;
    Extent m_extent;
    std::optional<double> m_reference;
    double m_firstDay = 0;
    double m_lastDay = 0;
    Theme m_theme;
};

} // namespace starvane::ui
