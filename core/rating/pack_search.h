// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"

#include <string_view>

namespace starvane::core {

/// An indicator as the newest version of the first card that has it describes it; null when no card
/// has it.
[[nodiscard]] const Indicator *indicatorNamed(const Pack &pack, std::string_view id);

/// How many days a window has.
[[nodiscard]] int daysIn(const Window &window);

} // namespace starvane::core
