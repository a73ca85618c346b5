// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"

namespace starvane::core {

/// Puts a pack's expressions into all of its SQL, so that nothing else has to know of them. Throws
/// BrokenRules where they go round in a circle.
void expandExpressions(Pack &pack);

} // namespace starvane::core
