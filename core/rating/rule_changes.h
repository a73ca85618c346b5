// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"

#include <vector>

namespace starvane::core {

/// A day from which a card's rules are others than the day before.
struct RuleChange {
    enum class Kind {
        Version, // a new version of the card
        ExclusionBegins, // records are left out from this day asked on
        ExclusionEnds, // the first day on which they count again
        BlendBegins, // another indicator's reading becomes part of the value
    };
    Day day{};
    Kind kind = Kind::Version;
    Text card;
    Text indicator; // empty for a version
    Text why; // of an exclusion
};

/// What changes in the rules of a pack within @p days, by day. A card has its first version from
/// the start; what a version says counts while it is in force.
[[nodiscard]] std::vector<RuleChange> ruleChanges(const Pack &pack, DayRange days);

} // namespace starvane::core
