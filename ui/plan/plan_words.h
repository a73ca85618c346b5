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

    /// "as so far", short enough for the end of a line.
    [[nodiscard]] static QString scenario(core::Scenario scenario);
    /// What the full star, the hollow one and the ring of the forecast are.
    [[nodiscard]] static QString starKey();
    /// "4.5 ★".
    [[nodiscard]] static QString stars(double stars);
    /// "21 Dec".
    [[nodiscard]] QString day(core::Day day) const;
    /// "4.5 ★ can be reached on 21 Dec with 22 fewer failures."
    [[nodiscard]] QString outcome() const;
    /// What comes without effort, and what at the earliest.
    [[nodiscard]] QString detail() const;
    /// "avoid 14 of about 15 failures", "11 of 40 records at full points".
    [[nodiscard]] static QString effort(const core::Lever &lever, std::size_t effort);
    /// What else there is to know about a step: "each +0.05 for the indicator · or 289 clean
    /// records …".
    [[nodiscard]] QString about(const core::PlanStep &step) const;
    /// "may fail: 14 of ~134"; nothing for an indicator without.
    [[nodiscard]] QString allowance(const std::string &indicator) const;
    /// "4.50 · 4.5 ★"; without the stars where they are just those aimed at.
    [[nodiscard]] QString answer(const core::WhatIf::Answer &answer) const;
    /// All of a day, in sentences; without its date.
    [[nodiscard]] static QString about(const PlanDay &day);

private:
    [[nodiscard]] QString points(const std::optional<double> &score) const;
    [[nodiscard]] QString byEffort() const;
    [[nodiscard]] QString staleText() const;
    [[nodiscard]] std::int64_t recordsUntil(const core::PlanStep &step) const;
    [[nodiscard]] QString withoutEffort() const;

    const PlanView &m_view;
    const core::PlanToStar &m_plan;
};

} // namespace starvane::ui
