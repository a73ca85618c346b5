// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/rating/pack.h"

#include <string>
#include <vector>

namespace starvane::core {

/// The texts of a store's automatic replies, from the setting "automatic_replies" (one a line or
/// between bars).
[[nodiscard]] Result<std::vector<std::string>> automaticReplies(Ledger &ledger, StoreId store);

/// Unknown when neither the store's cards have the indicator nor is it one of the store's own
/// readings (composite, stars, rank).
[[nodiscard]] Result<Done>
checkIndicator(const PackSet &packs, const Store &store, const std::string &indicator);

} // namespace starvane::core
