// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/rating/pack.h"
#include "core/sheet/row_source.h"

#include <string>
#include <vector>

namespace starvane::core {

/// The first day of a setting that holds always.
constexpr Day settingsBegin{std::chrono::days{-100000}};

/// What a store's settings say of its chat logs: "automatic_replies" and "agent_prefixes", texts
/// one a line or between bars.
[[nodiscard]] Result<SheetOptions> sheetOptions(Ledger &ledger, StoreId store);

/// Unknown when neither the store's cards have the indicator nor is it one of the store's own
/// readings (composite, stars, rank).
[[nodiscard]] Result<Done>
checkIndicator(const PackSet &packs, const Store &store, const std::string &indicator);

/// checkIndicator(), and that its figures can be: rates from 0 to 1, points within the platform's
/// scale. BadValue otherwise.
[[nodiscard]] Result<Done>
checkReading(const PackSet &packs, const Store &store, const Reading &reading);

} // namespace starvane::core
