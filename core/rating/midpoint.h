// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/change.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace starvane::core {

/// One part of a weighted mean.
struct MeanPart {
    double weight = 0; // of all parts together 1
    double value = 0; // of no account with a weight of 0
};

/// What each part did to the mean between two days, as change.h explains. Both lists name the same
/// parts in the same order.
[[nodiscard]] std::vector<Effect>
midpointEffects(const std::vector<MeanPart> &before, const std::vector<MeanPart> &after);

/// The place of the effect that did most in the direction of @p change; nothing when that is 0 (up
/// to 1e-12) or none goes that way.
[[nodiscard]] std::optional<std::size_t>
largestEffect(const std::vector<Effect> &effects, double change);

} // namespace starvane::core
