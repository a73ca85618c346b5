// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/plan/plan_view.h"

#include <vector>

namespace starvane::ui {

class ChoiceRow;
class Label;

/// Which stars are aimed at, and when and with what they can be reached.
class TargetCard final : public Card {
    Q_OBJECT

public:
    explicit TargetCard(QWidget *parent = nullptr);

    void showView(const PlanViewPtr &view);

signals:
    void targetPicked(double stars);
    void cardPicked(const std::string &card);

private:
    void showChoices();

    PlanViewPtr m_view;
    std::vector<double> m_levels; // a choice each
    ChoiceRow *m_cards;
    Label *m_aim;
    ChoiceRow *m_targets;
    Label *m_outcome;
    Label *m_detail;
};

} // namespace starvane::ui
