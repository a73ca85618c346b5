// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/ledger/sqlite.h"

#include <optional>
#include <string>

// Records as they would be under an assumption: a WITH clause in front of a rule's SQL, in which
// views and tables of records stand under their own names, so that the rule stays as it is.

namespace starvane::core {

/// As if automatic replies counted, or did not, contrary to what @p rule says; nothing when it
/// does not look at conversations' replies.
[[nodiscard]] std::optional<bool> otherAutomaticReplies(const std::string &rule);
/// Conversations whose replies all come from a person, or from a person alone.
[[nodiscard]] std::string automaticRepliesSql(Database &database, bool count);
/// What was known at a moment of the records that @p rule names: what happened later has not. What
/// a record was changed to without a time of its own stays.
[[nodiscard]] std::string knownAtSql(Database &database, const std::string &rule, Instant moment);

} // namespace starvane::core
