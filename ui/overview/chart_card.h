// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"
#include "ui/kit/card.h"
#include "ui/overview/overview.h"
#include "ui/theme/theme.h"

class QPushButton;

namespace starvane::ui {

class Label;
class TimeChart;

/// The composite over the days of the trend.
class ChartCard final : public Card {
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void showComposite(const Overview &overview, const Theme &theme);

signals:
    void trendsWanted();

private:
    [[nodiscard]] TimeContent contentOf(const Overview &overview) const;

    Label *m_title;
    Label *m_strips; // what the strips behind the line are
    QPushButton *m_trends;
    TimeChart *m_chart;
};

} // namespace starvane::ui
