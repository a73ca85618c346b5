// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/change.h"
#include "core/rating/rated_store.h"
#include "core/rating/rater.h"

namespace starvane::core {

/// Splits the change of an indicator's value among groups of records. @p card has the indicator on
/// one of the two days at least.
[[nodiscard]] IndicatorChange
indicatorChange(RatedStore &rated, const Card &card, const IndicatorChangeRequest &request);

} // namespace starvane::core
