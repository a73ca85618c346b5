// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger.h"
#include "core/rating/card_scorer.h"

#include <memory>
#include <string>

namespace starvane::core {

/// Everything about one store that its figures are made of.
struct RatedStore {
    /// @p ledgerDatabase must outlive this.
    RatedStore(Database &ledgerDatabase, StoreRules storeRules);

    Database &database;
    StoreRules rules;
    RatingPlan plan;
    SumKeeper sums;
    CardScorer scorer;
};

/// Opens a store for rating, by its name; its sums are right after it. Throws SqlError.
[[nodiscard]] Result<std::unique_ptr<RatedStore>>
openRated(Ledger &ledger, const PackSet &packs, const std::string &name);

} // namespace starvane::core
