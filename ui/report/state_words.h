// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"
#include "core/rating/score_card.h"
#include "ui/theme/colours.h"
#include "ui/words/format.h"
#include "ui/words/speech.h"

#include <QColor>
#include <QString>

#include <optional>

// How an indicator stands, in a word, a sign and a colour.

namespace starvane::ui {

[[nodiscard]] QColor colourOf(Mark mark, const Colours &colours);

/// Nothing of an indicator without points and without a limit.
[[nodiscard]] std::optional<Mark> markOf(const core::IndicatorScore &indicator);
/// "▼ 3.82 weak", "● passes", "–".
[[nodiscard]] QString
stateText(const core::IndicatorScore &indicator, double scale, const Speech &speech);

/// A value before another one that names the unit: "95.0" of "95.0 / 100.0 %".
[[nodiscard]] QString numberText(double value, core::Unit unit, const Speech &speech);

/// "≤ 5.0 %".
[[nodiscard]] QString limitText(const core::Limit &limit, core::Unit unit, const Speech &speech);

/// A day without its year: "31 Oct".
[[nodiscard]] QString shortDayText(core::Day day, const Speech &speech);
/// A month over a narrow column: "Oct 25".
[[nodiscard]] QString shortMonthText(std::chrono::year_month month, const Speech &speech);

} // namespace starvane::ui
