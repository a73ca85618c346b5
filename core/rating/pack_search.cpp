// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/pack_search.h"

namespace starvane::core {

const Indicator *indicatorNamed(const Pack &pack, std::string_view id)
{
    for (const Card &card : pack.cards) {
        for (auto version = card.versions.rbegin(); version != card.versions.rend(); ++version) {
            for (const Indicator &indicator : version->indicators) {
                if (indicator.id == id)
                    return &indicator;
            }
        }
    }
    return nullptr;
}

int daysIn(const Window &window)
{
    constexpr int daysInWeek = 7;
    return window.isIsoWeek ? daysInWeek : window.firstBefore - window.lastBefore + 1;
}

} // namespace starvane::core
