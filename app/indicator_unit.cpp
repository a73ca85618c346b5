// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicator_unit.h"

namespace starvane::app {

namespace {

core::Unit unitIn(const core::Pack &pack, const std::string &id)
{
    for (const core::Card &card : pack.cards) {
        for (const core::CardVersion &version : card.versions) {
            for (const core::Indicator &indicator : version.indicators) {
                if (indicator.id == id)
                    return indicator.unit;
            }
        }
    }
    return core::Unit::Points;
}

} // namespace

core::Result<IndicatorUnit> aboutIndicator(core::Ledger &ledger, const core::PackSet &packs,
                                           const std::string &store, const std::string &indicator)
{
    const auto found = ledger.store(store);
    if (!found)
        return core::Failure{found.error()};
    const auto pack = packs.pack(found->platform);
    if (!pack)
        return core::Failure{pack.error()};
    return IndicatorUnit{.unit = unitIn(**pack, indicator),
                         .scale = (*pack)->scale,
                         .zone = core::Zone::find(found->zone).value_or(core::Zone::utc())};
}

} // namespace starvane::app
