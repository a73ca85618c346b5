// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/card_choice.h"

#include "core/rating/rater.h"

#include <algorithm>

namespace starvane::core {

namespace {

bool hasIndicator(const Card &card, const std::string &id)
{
    return std::any_of(card.versions.begin(), card.versions.end(),
                       [&id](const CardVersion &v) { return indicatorIn(v, id) != nullptr; });
}

Failure<Unknown> unknownIndicator(const Pack &pack, const std::string &id)
{
    return {Unknown{Subject::Indicator, id, pack.indicatorIds()}};
}

} // namespace

Result<const Card *> cardNamed(const Pack &pack, const std::string &id)
{
    if (id.empty())
        return &pack.cards.front();
    if (const Card *const card = pack.card(id))
        return card;
    Unknown unknown{Subject::Card, id, {}};
    for (const Card &card : pack.cards)
        unknown.known.push_back(card.id);
    return Failure{unknown};
}

Result<const Card *>
cardWith(const Pack &pack, const std::string &card, const std::string &indicator)
{
    if (!card.empty() || indicator == compositeId) {
        auto named = cardNamed(pack, card);
        if (!named || indicator == compositeId || hasIndicator(**named, indicator))
            return named;
        return unknownIndicator(pack, indicator);
    }
    for (const Card &one : pack.cards) {
        if (hasIndicator(one, indicator))
            return &one;
    }
    return unknownIndicator(pack, indicator);
}

const Indicator *indicatorIn(const CardVersion &version, const std::string &id)
{
    const auto found = std::find_if(version.indicators.begin(), version.indicators.end(),
                                    [&id](const Indicator &one) { return one.id == id; });
    return found == version.indicators.end() ? nullptr : &*found;
}

Result<const Indicator *>
indicatorOn(const Pack &pack, const Card &card, const std::string &id, Day day)
{
    if (const Indicator *const indicator = indicatorIn(card.on(day), id))
        return indicator;
    return unknownIndicator(pack, id);
}

} // namespace starvane::core
