// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/reconciliation.h"

#include <span>
#include <string>

namespace starvane::app {

/// The document of `reconcile --json`: one entry an indicator, figures in the indicator's unit, or
/// points of 5 where "compares" is "score".
[[nodiscard]] std::string
reconciliationsJson(std::span<const core::Reconciliation> reconciliations);

} // namespace starvane::app
