// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/advice_book.h"
#include "core/rating/score_card.h"

#include <string>

// The words of tables for figures; the same as in the documents of --json.

namespace starvane::core {

/// "percent", "hours", "days", "stars", "points".
[[nodiscard]] std::string nameOf(Unit unit);
/// "computed", "official", "none".
[[nodiscard]] std::string nameOf(Basis basis);
/// "counted", "missed", "excluded".
[[nodiscard]] std::string nameOf(Verdict verdict);
/// "too_early", "better", "worse", "no_clear_change".
[[nodiscard]] std::string nameOf(AdviceVerdict verdict);
/// "rule", "not_due_yet", "no_value"; empty when the record was not left out.
[[nodiscard]] std::string nameOf(LeftOut reason);

} // namespace starvane::core
