// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"

namespace starvane::core {

/// Prepares every SQL text of the packs on an empty ledger that only may be read, so that a broken
/// rule is named when the packs are loaded and not on a day it is used. Throws BrokenRules.
void checkRules(const std::vector<Pack> &packs);

} // namespace starvane::core
