// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <vector>

namespace starvane::core {

/// The same days in as few ranges as can be, in order: those that overlap or touch are one.
[[nodiscard]] std::vector<DayRange> joined(std::vector<DayRange> ranges);

} // namespace starvane::core
