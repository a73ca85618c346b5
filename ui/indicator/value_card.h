// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"
#include "ui/indicator/indicator_figures.h"
#include "ui/kit/card.h"
#include "ui/theme/theme.h"

class QPushButton;

namespace starvane::ui {

class Label;
class TimeChart;

/// An indicator's value over time with its benchmarks; without data what would give it some.
class ValueCard final : public Card {
    Q_OBJECT

public:
    explicit ValueCard(QWidget *parent = nullptr);

    void showFigures(const IndicatorFigures &figures, const Theme &theme);

signals:
    void importWanted();
    /// To type in what the back office shows.
    void readingWanted();

private:
    void layOut();
    [[nodiscard]] static TimeContent contentOf(const IndicatorFigures &figures);
    [[nodiscard]] static TimeLine
    benchmarkLine(const IndicatorFigures &figures, double value, double score);

    Label *m_title;
    TimeChart *m_chart;
    Label *m_missing; // in place of the chart
    QPushButton *m_import;
    QPushButton *m_enter;
};

} // namespace starvane::ui
