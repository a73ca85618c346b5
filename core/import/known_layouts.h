// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"
#include "core/ledger/ledger.h"
#include "core/rating/pack.h"

#include <vector>

namespace starvane::core {

/// The layouts that a file of a store on this platform may have, to be searched in this order: the
/// seller's own, then the pack's. An own one takes the place of the pack's with the same id. An own
/// one that can no longer be read is passed over; brokenLayouts() tells it.
[[nodiscard]] Result<std::vector<Layout>> knownLayouts(Ledger &ledger, const Pack &pack);

/// Keeps a layout that a seller mapped, so that it is chosen by header the next time; in place of
/// an own one with the same id. BrokenRules when the text is no layout (its `file` is the id, or
/// blank), Unknown when its platform is.
[[nodiscard]] Result<Layout>
saveLayout(Ledger &ledger, const PackSet &packs, const std::string &toml);

/// What is wrong with own layouts that cannot be read, one each; none when all is well.
[[nodiscard]] Result<std::vector<BrokenRules>> brokenLayouts(Ledger &ledger);

} // namespace starvane::core
