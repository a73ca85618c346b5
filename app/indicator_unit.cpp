// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicator_unit.h"

#include "core/rating/pack_search.h"
#include "core/rating/store_lookup.h"

namespace starvane::app {

core::Result<IndicatorUnit> aboutIndicator(core::Ledger &ledger, const core::PackSet &packs,
                                           const std::string &store, const std::string &indicator)
{
    const auto found = core::packOf(ledger, packs, store);
    if (!found)
        return core::Failure{found.error()};
    const core::Indicator *const known = core::indicatorNamed(*found->pack, indicator);
    return IndicatorUnit{.unit = known != nullptr ? known->unit : core::Unit::Points,
                         .scale = found->pack->scale,
                         .zone = core::Zone::find(found->store.zone).value_or(core::Zone::utc())};
}

} // namespace starvane::app
