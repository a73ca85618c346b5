// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"
#include "core/rating/rule_table.h"

namespace starvane::core {

/// Adds the cards of a file to a pack; versions of a card stay sorted, oldest first. Throws
/// BrokenRules.
void loadCards(const std::filesystem::path &file, Pack &pack);

} // namespace starvane::core
