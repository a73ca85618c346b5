// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/known_layouts.h"

#include "core/ledger/own_layouts.h"

#include <algorithm>

namespace starvane::core {

Result<std::vector<Layout>> knownLayouts(Ledger &ledger, const Pack &pack)
{
    const auto own = ownLayouts(ledger);
    if (!own)
        return Failure{own.error()};
    std::vector<Layout> layouts;
    for (const OwnLayout &one : *own) {
        auto layout = parseLayout(one.toml, one.id);
        if (layout && layout->platform == pack.id)
            layouts.push_back(*std::move(layout));
    }
    const auto ownCount = static_cast<std::ptrdiff_t>(layouts.size());
    for (const Layout &shipped : pack.layouts) {
        const auto same = [&shipped](const Layout &layout) { return layout.id == shipped.id; };
        if (std::none_of(layouts.begin(), layouts.begin() + ownCount, same))
            layouts.push_back(shipped);
    }
    return layouts;
}

Result<Layout> saveLayout(Ledger &ledger, const PackSet &packs, const std::string &toml)
{
    auto layout = parseLayout(toml, {});
    if (!layout)
        return Failure{layout.error()};
    const auto pack = packs.pack(layout->platform);
    if (!pack)
        return Failure{pack.error()};
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto added = addOwnLayout(ledger, {layout->id, toml, now});
    if (!added)
        return Failure{added.error()};
    return *std::move(layout);
}

Result<std::vector<BrokenRules>> brokenLayouts(Ledger &ledger)
{
    const auto own = ownLayouts(ledger);
    if (!own)
        return Failure{own.error()};
    std::vector<BrokenRules> broken;
    for (const OwnLayout &one : *own) {
        const auto layout = parseLayout(one.toml, one.id);
        if (!layout)
            broken.push_back(std::get<BrokenRules>(layout.error()));
    }
    return broken;
}

} // namespace starvane::core
