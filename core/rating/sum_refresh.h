// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/touched_days.h"
#include "core/rating/measure_sums.h"
#include "core/rating/store_rules.h"

namespace starvane::core {

/// Brings a store's sums up to date after its records changed, and finds the facts for today's
/// tips, within the caller's transaction. Throws SqlError.
void refreshSums(Database &database, const StoreRules &rules, const TouchedDays &touched,
                 SumKeeper::Records records);

/// Forgets a store's sums, so that whoever needs them next makes them anew. Throws SqlError.
void forgetSums(Ledger &ledger, const Store &store);

} // namespace starvane::core
