// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/business_calendar.h"
#include "core/base/time.h"
#include "core/ledger/sqlite.h"
#include "core/rating/pack.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

using WordLists = std::map<std::string, std::vector<std::string>>;

/// What the functions of rules' SQL know; see resources/platforms/README.md for the functions.
struct RuleFacts {
    Zone zone; // the store's
    WordLists words;
    std::map<std::string, LookupTable> tables;
    std::map<std::string, BusinessCalendar> calendars;
    std::vector<DayRange> exempt;

    /// Everything that decides what the functions named in @p sql give: equal texts, equal results.
    [[nodiscard]] std::string fingerprint(const std::string &sql) const;
};

/// ASCII letters in lower case, all others as they are: how words and the keys of tables compare.
[[nodiscard]] std::string lowered(std::string_view text);

/// Gives a connection the functions of rules, in place of earlier ones.
void installRuleFunctions(Database &database, const RuleFacts &facts);

} // namespace starvane::core
