// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"
#include "core/rating/rule_table.h"

namespace starvane::core {

/// Adds the tips of a file to a pack. Throws BrokenRules.
void loadTips(const std::filesystem::path &file, Pack &pack);

} // namespace starvane::core
