// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

namespace starvane::core {

/// A layout that a seller mapped, for all stores of the platform that its text names. Kept as
/// text; core/import/known_layouts.h reads it and checks it before it comes here.
struct OwnLayout {
    std::string id;
    std::string toml; // see resources/platforms/README.md
    Instant madeAt{};
    friend bool operator==(const OwnLayout &, const OwnLayout &) = default;
};

/// By id.
[[nodiscard]] Result<std::vector<OwnLayout>> ownLayouts(Ledger &ledger);

/// Takes the place of one with the same id.
[[nodiscard]] Result<Done> addOwnLayout(Ledger &ledger, const OwnLayout &layout);

/// Batches read through it stay. Gives back what it was: to undo it, add it again. Unknown when
/// there is none of this id.
[[nodiscard]] Result<OwnLayout> removeOwnLayout(Ledger &ledger, const std::string &id);

} // namespace starvane::core
