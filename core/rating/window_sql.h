// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/store_rules.h"

#include <string>

namespace starvane::core {

/// SQL that limits a view's rows to a store, a window of a zone's days and those that count on a
/// day asked for.
[[nodiscard]] std::string windowSql(const StoreRules &rules, const Zone &zone,
                                    const Indicator &indicator, const RuleSql &rule, Day on,
                                    DayRange window);

} // namespace starvane::core
