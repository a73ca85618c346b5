// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/mark.h"
#include "ui/overview/overview.h"

#include <QCoreApplication>
#include <QString>

#include <span>
#include <vector>

namespace starvane::ui {

/// Weak is core's word, the rest that of ui/words.
[[nodiscard]] State stateOf(const core::IndicatorScore &indicator);

/// Weak ones first, then by share; those without a value last.
[[nodiscard]] std::vector<const core::IndicatorScore *>
inOrderOfUrgency(std::span<const core::IndicatorScore> indicators);

/// What the overview says about an indicator.
class IndicatorWords {
    Q_DECLARE_TR_FUNCTIONS(IndicatorWords)

public:
    IndicatorWords(const core::IndicatorScore &indicator, const Overview &overview);

    [[nodiscard]] static QString stateWord(State state);
    /// "3.92 weak", "3.40 weak, few records", "fails, few records", "no data".
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString value() const;
    /// "passes up to 5.0 %"; nothing for an indicator with points.
    [[nodiscard]] QString limit() const;
    /// "188 of 1,000 missed".
    [[nodiscard]] QString evidence() const;
    /// "computed · assumed ⓘ · partial".
    [[nodiscard]] QString basis() const;
    /// "Small sample: one more failure −0.31", or nothing.
    [[nodiscard]] QString sample() const;
    /// From where to where the true rate lies; nothing where there is no interval.
    [[nodiscard]] QString interval() const;
    /// "−0.31 points"; nothing for a mean.
    [[nodiscard]] QString oneMore() const;
    /// Whether the back office shows something else for the same day: "The back office shows 78.0
    /// %: why?"; nothing otherwise.
    [[nodiscard]] QString contradiction() const;
    /// Rule, interval and what one more failure does, a sentence a line.
    [[nodiscard]] QString details() const;
    /// What is assumed and what partial means; nothing when all is known.
    [[nodiscard]] QString basisExplained() const;
    /// Whether typing in what the back office shows would help.
    [[nodiscard]] bool wantsReading() const;
    /// Which file would give it a value.
    [[nodiscard]] QString remedy() const;
    [[nodiscard]] QString module() const;
    /// All of the card in sentences.
    [[nodiscard]] QString spoken() const;

private:
    [[nodiscard]] bool isAssumed() const;
    [[nodiscard]] QString counted() const;

    const core::IndicatorScore &m_indicator;
    const Overview &m_overview;
};

} // namespace starvane::ui
