// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/ledger/sqlite.h"
#include "core/rating/pack.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

using Parameters = std::map<std::string, double>;

/// What the column `verdict` of a rule's SQL says of a record. Below zero it is left out: by the
/// exclusion -1 - n, or for one of these reasons.
constexpr std::int64_t verdictGood = 0;
constexpr std::int64_t verdictMissed = 1;
constexpr std::int64_t verdictPending = -1000;
constexpr std::int64_t verdictNoValue = -1001;

/// An indicator's rule under given parameters as SQL over the columns of its view. `:as_of` is left
/// to be replaced by withAsOf(); all else stands in the text, so that equal texts are equal rules.
struct RuleSql {
    std::string verdict; // an integer, see above; of a mean never verdictMissed
    std::string weight; // in 1/1000
    std::string value; // an integer in the unit's steps; of a rate 0 or 1
    std::string due; // epoch seconds or NULL
    std::string done;
    std::string lastAsked; // the last day asked for which it counts; empty: any
};

/// @p on: the day asked for, which decides what exclusions are in force. A parameter that SQL names
/// but nobody gives throws BrokenRules.
[[nodiscard]] RuleSql ruleSql(const Indicator &indicator, Day on, const Parameters &parameters,
                              const std::filesystem::path &file);

/// Puts numbers in the place of parameters, all but :as_of and :now; one that nobody gives throws
/// @p blame with the reason.
[[nodiscard]] std::string
replaceParameters(std::string_view sql, const Parameters &parameters, const BrokenRules &blame);
/// Puts expressions in the place of their names. std::invalid_argument when they go round in a
/// circle.
[[nodiscard]] std::string replaceExpressions(std::string_view sql,
                                             const std::map<std::string, std::string> &expressions,
                                             int depth = 10);
/// Puts a moment in the place of :name.
[[nodiscard]] std::string withMoment(std::string_view sql, std::string_view name, Instant moment);
[[nodiscard]] std::string withAsOf(std::string_view sql, Instant asOf);

/// Replaces each `:name` outside of quotes by what @p value gives for it; nothing leaves it as it
/// is.
[[nodiscard]] std::string
replaceNames(std::string_view sql,
             const std::function<std::optional<std::string>(std::string_view)> &value);
/// The words of SQL outside of quotes: names, keywords, numbers.
[[nodiscard]] std::set<std::string, std::less<>> wordsOf(std::string_view sql);
/// A number as SQL that reads back as the very same number.
[[nodiscard]] std::string sqlNumber(double number);

/// How many integer steps one of the unit is: seconds an hour, 1000 a star, 1 of a rate.
[[nodiscard]] double stepsPerUnit(Unit unit);

/// The kind whose records a view shows; nothing when packs have no such view.
[[nodiscard]] std::optional<RecordKind> kindOfView(std::string_view view);

} // namespace starvane::core
