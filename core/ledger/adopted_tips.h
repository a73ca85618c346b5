// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

namespace starvane::core {

/// Advice that a seller followed from a day on.
struct AdoptedTip {
    std::string tip; // the rule's id
    std::string indicator; // what it is to improve
    Day adoptedOn{}; // in the store's zone
    std::string note; // the seller's own words; may be blank
    std::optional<Day> endedOn; // the first day it was followed no more
    friend bool operator==(const AdoptedTip &, const AdoptedTip &) = default;
};

/// Of a store, in the order of adoption, the ended ones too.
[[nodiscard]] Result<std::vector<AdoptedTip>> adoptedTips(Ledger &ledger, StoreId store);

/// Notes that a tip is followed. A tip that is followed already keeps its day and gets the new note
/// where there is one. What is kept then.
[[nodiscard]] Result<AdoptedTip> adoptTip(Ledger &ledger, StoreId store, const AdoptedTip &tip);

/// Notes that a tip is followed no more from a day on; adopted on that day or later, it is
/// forgotten as if it had never been. Unknown when the store does not follow it; `known` lists
/// what it follows.
[[nodiscard]] Result<Done>
dropTip(Ledger &ledger, StoreId store, const std::string &tip, Day endedOn);

} // namespace starvane::core
