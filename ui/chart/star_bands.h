// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"

#include <vector>

namespace starvane::ui {

/// Every other star level as a strip; @p cutOffs are the composites of 5 at which the levels start,
/// highest first.
[[nodiscard]] std::vector<TimeBand> starBands(const std::vector<double> &cutOffs);

} // namespace starvane::ui
