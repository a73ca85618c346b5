// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"
#include "core/rating/rule_table.h"

namespace starvane::core {

/// Reads what a pack's SQL may name: parameters, words, expressions, tables, calendars. Throws
/// BrokenRules.
void loadNames(RuleTable &table, Pack &pack);

} // namespace starvane::core
