// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/ledger/sqlite.h"
#include "core/rating/store_rules.h"

#include <cstdint>
#include <vector>

namespace starvane::core {

/// A record about which something is open, and by when.
struct OpenRecord {
    const DutyRule *rule = nullptr; // of the store's pack
    std::int64_t id = 0; // the record's, in the table of its kind
    Instant dueAt{};
};

/// What is open at a moment by the rules of a store's pack, those ticked off among it; overdue ones
/// no longer than their rule lists them, and a deadline more than half a year after its record is
/// none. Every view is read once for all its rules, and of a view with kept candidates only these.
/// Throws SqlError.
[[nodiscard]] std::vector<OpenRecord>
findOpenRecords(Database &database, const StoreRules &rules, Instant now);

} // namespace starvane::core
