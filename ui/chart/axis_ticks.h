// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"

#include <QString>

#include <vector>

namespace starvane::ui {

struct Tick {
    double place = 0; // a value, or the number of a day
    QString label;
};

/// A value of the axis as the read-out writes it: "4.12", "93.0 %".
[[nodiscard]] QString valueText(const std::optional<double> &value, const TimeAxis &axis);

/// Round values that span what is to be seen, lowest and highest included: three to seven.
[[nodiscard]] std::vector<Tick> valueTicks(Extent seen, const TimeAxis &axis);

/// Days, weeks, months or years within @p days, as many as labels of @p labelWidth fit on
/// @p width pixels.
[[nodiscard]] std::vector<Tick> dayTicks(Extent days, double width, double labelWidth);

} // namespace starvane::ui
