// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"
#include "core/rating/rule_table.h"

namespace starvane::core {

/// One indicator of a card's file, without its modules checked. Throws BrokenRules.
[[nodiscard]] Indicator loadIndicator(RuleTable &table);

} // namespace starvane::core
