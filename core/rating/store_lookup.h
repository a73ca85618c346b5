// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger.h"
#include "core/rating/store_rules.h"

#include <string>

namespace starvane::core {

/// A store with its platform's rules.
struct StorePack {
    Store store;
    const Pack *pack; // the PackSet's
};

/// A store's pack, by the store's name. Unknown when there is no such store or platform.
[[nodiscard]] Result<StorePack>
packOf(Ledger &ledger, const PackSet &packs, const std::string &store);

/// A store's rules with its settings and readings. Throws SqlError.
[[nodiscard]] Result<StoreRules> rulesOf(Ledger &ledger, const PackSet &packs, const Store &store);
/// By the store's name. Unknown when there is no such store. Throws SqlError.
[[nodiscard]] Result<StoreRules>
rulesOf(Ledger &ledger, const PackSet &packs, const std::string &store);

} // namespace starvane::core
