// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/cause_finder.h"

#include "core/rating/breakdown.h"

#include <algorithm>
#include <tuple>

namespace starvane::core {

namespace {

double shareOf(std::int64_t missed, std::int64_t all)
{
    return all == 0 ? 0 : static_cast<double>(missed) / static_cast<double>(all);
}

CauseDimension paretoOf(const DimensionSums &sums, std::int64_t allMissed, std::size_t listed)
{
    CauseDimension result{sums.dimension, {}, {}};
    auto &causes = result.causes;
    for (const auto &[key, sum] : sums.keys)
        causes.push_back({key, sum.title, sum.counted, sum.missed, shareOf(sum.missed, allMissed)});
    std::sort(causes.begin(), causes.end(), [](const Cause &a, const Cause &b) {
        return std::tie(b.missed, b.counted, a.key) < std::tie(a.missed, a.counted, b.key);
    });
    if (isOfTime(sums.dimension) || causes.size() <= listed)
        return result;
    OtherCauses others{causes.size() - listed, {}};
    for (auto cause = causes.begin() + static_cast<std::ptrdiff_t>(listed); cause != causes.end();
         ++cause) {
        others.sum.counted += cause->counted;
        others.sum.missed += cause->missed;
    }
    others.sum.missedShare = shareOf(others.sum.missed, allMissed);
    causes.resize(listed);
    result.others = others;
    return result;
}

/// Into the order of what they cost.
std::vector<CauseDimension> causesFrom(const Breakdown &breakdown, std::size_t listed)
{
    std::vector<CauseDimension> result;
    for (const DimensionSums &sums : breakdown.dimensions) {
        if (sums.saysAnything())
            result.push_back(paretoOf(sums, breakdown.all.missed, listed));
    }
    return result;
}

} // namespace

Causes findCauses(RatedStore &rated, const Card &card, const Indicator &indicator, Day on,
                  std::size_t listed)
{
    const PlannedIndicator &planned = rated.plan.of(indicator);
    const Evaluation evaluation = rated.scorer.evaluate(planned, on, std::nullopt);
    const Breakdown breakdown =
        breakDown(rated.database, rated.rules, rated.plan, rated.scorer, planned, on, evaluation);
    Causes causes;
    causes.store = rated.rules.store().name;
    causes.card = card.id;
    causes.on = on;
    causes.indicator = indicator.id;
    causes.name = indicator.name;
    causes.unit = indicator.unit;
    causes.window = evaluation.window;
    causes.zone = rated.rules.zone().name();
    causes.counted = breakdown.all.counted;
    causes.missed = breakdown.all.missed;
    causes.dimensions = causesFrom(breakdown, listed);
    causes.heat = breakdown.heat;
    return causes;
}

} // namespace starvane::core
