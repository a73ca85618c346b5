// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"
#include "core/rating/rule_sql.h"

#include <string>
#include <vector>

namespace starvane::core {

/// The missed records of an indicator as a query: the columns of its view that the facts of @p tips
/// name, due_at, done_at and steps (the value in the unit's steps). @p missed decides over
/// `verdict` and `steps`;
/// @p where limits the view's rows.
[[nodiscard]] std::string missedRecordsSql(Database &database, const Indicator &indicator,
                                           const RuleSql &rule, const std::vector<TipRule> &tips,
                                           const std::string &missed, const std::string &where);
/// A column for each number among the facts, from the missed records; empty without any.
[[nodiscard]] std::string numbersSql(const TipRule &tip, const std::string &missedRecords);
/// (value, how many, all with a value), commonest first.
[[nodiscard]] std::string mostSql(const Fact &fact, const std::string &missedRecords);

/// The tip with numbers in the place of parameters in its facts. BrokenRules for one that nobody
/// gives.
[[nodiscard]] TipRule
withParameters(TipRule tip, const Parameters &parameters, const std::filesystem::path &file);

} // namespace starvane::core
