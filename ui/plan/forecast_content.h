// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"
#include "ui/plan/plan_view.h"

#include <QCoreApplication>

#include <optional>
#include <string>

namespace starvane::ui {

/// What the forecast's chart shows: the past, and the days to come in three ways, the likely one
/// with a band from the worst to the best.
class ForecastContent {
    Q_DECLARE_TR_FUNCTIONS(ForecastContent)

public:
    explicit ForecastContent(const PlanView &view);

    /// With a mark for what efforts that are tried make of it, where they are.
    [[nodiscard]] TimeContent composite(const std::optional<core::WhatIf::Answer> &tried) const;
    /// An indicator's points, or its values; @p id is on the card.
    [[nodiscard]] TimeContent indicator(const std::string &id, bool asPoints) const;

private:
    using Figures = core::ByScenario<std::vector<std::optional<double>>>; // by day
    [[nodiscard]] std::vector<TimeSeries>
    series(std::vector<TimePoint> past, const Figures &ahead) const;
    [[nodiscard]] std::vector<TimePoint>
    points(const std::vector<std::optional<double>> &values) const;
    void addLevels(TimeContent &content) const;
    void addDays(TimeContent &content) const;

    const PlanView &m_view;
};

} // namespace starvane::ui
