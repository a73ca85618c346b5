// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview.h"

#include <string>

namespace starvane::ui {

/// All that the page of an indicator says at once; the records come by themselves.
struct IndicatorFigures {
    Overview overview; // the card on the day, without tips; of the trends only the indicator's
    core::IndicatorScore score;
    core::Text source; // of the platform, that the rule is taken from
    bool isMeasured = false; // otherwise it lives on readings, and there are no records

    /// Whether there is a figure of the back office beside the one that the files give.
    [[nodiscard]] bool canBeReconciled() const
    {
        return score.official && score.basis == core::Basis::Computed;
    }
    [[nodiscard]] const std::vector<core::TrendPoint> &trend() const
    {
        return overview.trend(score.id);
    }
};

} // namespace starvane::ui
