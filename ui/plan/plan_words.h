// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_view.h"

#include <QCoreApplication>
#include <QString>

namespace starvane::ui {

/// What the plan page says.
class PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)

public:
    explicit PlanWords(const PlanView &view);

    /// "If the days go on as the last 28".
    [[nodiscard]] static QString scenario(core::Scenario scenario);
    /// "4.5 ★".
    [[nodiscard]] static QString stars(double stars);
    /// "21 Dec".
    [[nodiscard]] QString day(core::Day day) const;
    /// "4.5 ★ can be reached on 21 Dec with 22 fewer failures."
    [[nodiscard]] QString outcome() const;
    /// What comes without effort, and what at the earliest.
    [[nodiscard]] QString detail() const;
    /// "avoid 14 of 14.1 failures", "11 of 40.0 records at 5 points".
    [[nodiscard]] static QString effort(const core::Lever &lever, std::size_t effort);
    /// What else there is to know about a step: "+0.05 each · or 289 clean records · …".
    [[nodiscard]] QString about(const core::PlanStep &step) const;
    /// "may fail: 14 of ~134"; nothing for an indicator without.
    [[nodiscard]] QString allowance(const std::string &indicator) const;
    /// "composite 4.50 · 4.5 ★".
    [[nodiscard]] QString answer(const core::WhatIf::Answer &answer) const;
    /// All of a day, in sentences; without its date.
    [[nodiscard]] QString about(const PlanDay &day) const;

private:
    [[nodiscard]] QString points(const std::optional<double> &score) const;
    [[nodiscard]] QString byEffort() const;
    [[nodiscard]] QString withoutEffort() const;

    const PlanView &m_view;
    const core::PlanToStar &m_plan;
};

} // namespace starvane::ui
