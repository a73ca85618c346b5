// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/ledger/sqlite.h"
#include "core/rating/store_rules.h"

#include <cstdint>
#include <string>
#include <vector>

namespace starvane::core {

/// What one rule lets expect of a record, or of a week's and group's records together.
struct ExpectedFine {
    Day day{}; // in the store's zone: the one it is made on; of a week its last one
    std::string currency;
    std::int64_t count = 0; // of fined records
    std::int64_t amount = 0; // minor units; never 0
};

/// What the data of a store let expect by one of its pack's rules: fines made until @p now. Throws
/// SqlError. The rules' functions must be installed.
[[nodiscard]] std::vector<ExpectedFine>
expectedFines(Database &database, const StoreRules &rules, const FineRule &fine, Instant now);

} // namespace starvane::core
