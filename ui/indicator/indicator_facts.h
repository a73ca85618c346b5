// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicator/indicator_figures.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace starvane::ui {

/// What is to be known about an indicator, under a title.
struct Fact {
    QString title;
    QString text;
};

/// The facts beside the chart.
class IndicatorFacts {
    Q_DECLARE_TR_FUNCTIONS(IndicatorFacts)

public:
    explicit IndicatorFacts(const IndicatorFigures &figures)
        : m_figures(figures)
        , m_score(figures.score)
    {
    }

    /// Those that there are, in the order of reading.
    [[nodiscard]] std::vector<Fact> all() const;

private:
    [[nodiscard]] QString window() const;
    [[nodiscard]] QString benchmark() const;
    [[nodiscard]] QString share() const;
    [[nodiscard]] QString official() const;

    const IndicatorFigures &m_figures;
    const core::IndicatorScore &m_score;
};

} // namespace starvane::ui
