// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/midpoint.h"

#include <cmath>

namespace starvane::core {

namespace {

double meanOf(const std::vector<MeanPart> &parts)
{
    double mean = 0;
    for (const MeanPart &part : parts)
        mean += part.weight == 0 ? 0 : part.weight * part.value;
    return mean;
}

} // namespace

std::vector<Effect>
midpointEffects(const std::vector<MeanPart> &before, const std::vector<MeanPart> &after)
{
    const double middle = (meanOf(before) + meanOf(after)) / 2;
    std::vector<Effect> effects;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const double oldWeight = before[i].weight;
        const double newWeight = after.at(i).weight;
        const double oldValue = oldWeight == 0 ? after[i].value : before[i].value;
        const double newValue = newWeight == 0 ? before[i].value : after[i].value;
        if (oldWeight == 0 && newWeight == 0)
            effects.emplace_back();
        else
            effects.push_back({(oldWeight + newWeight) / 2 * (newValue - oldValue),
                               (newWeight - oldWeight) * ((oldValue + newValue) / 2 - middle)});
    }
    return effects;
}

std::optional<std::size_t> largestEffect(const std::vector<Effect> &effects, double change)
{
    constexpr double nothing = 1e-12;
    if (std::abs(change) <= nothing)
        return std::nullopt;
    std::optional<std::size_t> largest;
    double most = nothing;
    for (std::size_t i = 0; i < effects.size(); ++i) {
        const double along = std::copysign(1, change) * effects[i].total();
        if (along > most) {
            most = along;
            largest = i;
        }
    }
    return largest;
}

} // namespace starvane::core
