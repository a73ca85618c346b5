// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

namespace starvane::core {

enum class PromotionId : std::int64_t {};

/// Days on which a store ran a promotion. Kept beside the records; it changes no figure.
struct Promotion {
    PromotionId id{};
    DayRange days; // in the store's zone
    std::string name;
    friend bool operator==(const Promotion &, const Promotion &) = default;
};

/// Of a store, the earliest first.
[[nodiscard]] Result<std::vector<Promotion>> promotions(Ledger &ledger, StoreId store);

/// BadValue for a blank name, or for days that run backwards.
[[nodiscard]] Result<Promotion>
addPromotion(Ledger &ledger, StoreId store, const std::string &name, DayRange days);

/// Gives a promotion of the store another name and other days. BadValue as with addPromotion();
/// Unknown when the store has none of its number.
[[nodiscard]] Result<Promotion>
changePromotion(Ledger &ledger, StoreId store, const Promotion &promotion);

/// Takes a promotion of the store away, and gives back what it was: to undo it, add it again.
/// Unknown when the store has none of this number.
[[nodiscard]] Result<Promotion> removePromotion(Ledger &ledger, StoreId store, PromotionId id);

} // namespace starvane::core
