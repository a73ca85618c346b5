// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"
#include "ui/kit/card.h"
#include "ui/plan/plan_view.h"
#include "ui/theme/theme.h"

#include <optional>
#include <string>
#include <vector>

class QComboBox;

namespace starvane::ui {

class ChoiceRow;
class Label;
class TimeChart;

/// The composite, or an indicator, over the last days and those to come.
class ForecastCard final : public Card {
    Q_OBJECT

public:
    explicit ForecastCard(QWidget *parent = nullptr);

    void showView(const PlanViewPtr &view, const Theme &theme);
    /// Marks what the efforts that are tried make of the composite; nothing: no mark.
    void showTried(const std::optional<core::WhatIf::Answer> &answer);

private:
    void fillPicker();
    void render();
    [[nodiscard]] bool showsPoints() const;
    [[nodiscard]] QString aheadText() const;

    PlanViewPtr m_view;
    Theme m_theme;
    std::optional<core::WhatIf::Answer> m_tried;
    std::vector<std::string> m_ids; // an entry of the picker each
    Label *m_title;
    QComboBox *m_picker;
    ChoiceRow *m_measure; // points or value
    TimeChart *m_chart;
    Label *m_ahead;
    Label *m_key; // of the stars under the axis
};

} // namespace starvane::ui
