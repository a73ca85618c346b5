// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rating/pack.h"

#include <string>

namespace starvane::core {

/// The card with an id, by default the platform's first. Unknown when there is none.
[[nodiscard]] Result<const Card *> cardNamed(const Pack &pack, const std::string &id);

/// The card an indicator, or the composite, is asked of: the one that @p card names, else the first
/// that has it. Unknown when there is none.
[[nodiscard]] Result<const Card *>
cardWith(const Pack &pack, const std::string &card, const std::string &indicator);

/// Null when this version of the card does not have it.
[[nodiscard]] const Indicator *indicatorIn(const CardVersion &version, const std::string &id);

/// An indicator as a card of the pack has it on a day. Unknown when it does not.
[[nodiscard]] Result<const Indicator *>
indicatorOn(const Pack &pack, const Card &card, const std::string &id, Day day);

} // namespace starvane::core
