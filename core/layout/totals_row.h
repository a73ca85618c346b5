// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/row_source.h"

namespace starvane::core {

/// Whether a row starts with "合计", "Total:" or the like.
[[nodiscard]] bool startsWithTotalsWord(const Row &row);
/// The same with "平均", "Average" or the like.
[[nodiscard]] bool startsWithAverageWord(const Row &row);

} // namespace starvane::core
