// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"
#include "core/rating/rule_sql.h"

#include <string>

namespace starvane::core {

/// The evidence's rows under the alias `evidence`: the view's columns, due_at, done_at, `counted` and
/// `missed`; @p where limits the view's rows.
[[nodiscard]] std::string evidenceSql(const Indicator &indicator, const RuleSql &rule,
                                      const std::string &missed, const std::string &where);
/// A column for each number among the facts, from @p evidence.
[[nodiscard]] std::string numbersSql(const TipRule &tip, const std::string &evidence);
/// (value, how many missed, all missed with a value), commonest first.
[[nodiscard]] std::string mostSql(const Fact &fact, const std::string &evidence);

} // namespace starvane::core
