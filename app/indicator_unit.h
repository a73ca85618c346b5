// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/rating/pack.h"

namespace starvane::app {

/// What it takes to write an indicator's figures down.
struct IndicatorUnit {
    core::Unit unit = core::Unit::Points; // of "composite" too
    double scale = 5; // of the platform's points
    core::Zone zone = core::Zone::utc(); // the store's
};

[[nodiscard]] core::Result<IndicatorUnit>
aboutIndicator(core::Ledger &ledger, const core::PackSet &packs, const std::string &store,
               const std::string &indicator);

} // namespace starvane::app
