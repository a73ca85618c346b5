// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"
#include "ui/trends/trends_data.h"

#include <QCoreApplication>

namespace starvane::ui {

/// Points of the platform, or each indicator's own unit.
enum class Measure { Scores, Values };

/// What the trends page's chart shows of loaded trends.
class TrendsContent {
    Q_DECLARE_TR_FUNCTIONS(TrendsContent)

public:
    /// @p data outlives it.
    TrendsContent(const TrendsData &data, Measure wanted);

    /// Values need one unit for all series.
    [[nodiscard]] bool canShowValues() const;
    /// Scores where any series has them, or values cannot be shown.
    [[nodiscard]] bool canShowScores() const;
    /// What is shown: the wanted one where it can be.
    [[nodiscard]] Measure measure() const;
    [[nodiscard]] TimeContent content() const;

private:
    [[nodiscard]] TimeAxis axis() const;
    [[nodiscard]] QString name(const ChosenTrend &trend) const;
    [[nodiscard]] std::vector<TimePoint> points(const std::vector<core::TrendPoint> &trend,
                                                const std::vector<core::DayRange> &periods,
                                                std::int64_t smallSample) const;
    void addSeries(const ChosenTrend &trend, int style, TimeContent &content) const;
    void addLines(TimeContent &content) const;
    void addValueLines(const ChosenTrend &trend, TimeContent &content) const;
    void addPromotions(TimeContent &content) const;
    void addMarks(TimeContent &content) const;
    [[nodiscard]] QString changeText(const core::RuleChange &change) const;

    const TrendsData &m_data;
    Measure m_wanted;
};

} // namespace starvane::ui
