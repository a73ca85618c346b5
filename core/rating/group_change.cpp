// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/group_change.h"

#include "core/rating/midpoint.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace starvane::core {

namespace {

const KeySum *find(const KeySums &sums, const std::string &key)
{
    const auto found = sums.find(key);
    return found == sums.end() ? nullptr : &found->second;
}

std::optional<double> valueOf(const KeySum *sum)
{
    return sum != nullptr && sum->weight > 0 ? std::optional(sum->weighted / sum->weight)
                                             : std::nullopt;
}

GroupEffect groupOf(const std::string &key, const KeySum *before, const KeySum *after)
{
    GroupEffect group;
    group.key = key;
    for (const KeySum *const sum : {after, before}) {
        if (sum != nullptr && group.title.empty())
            group.title = sum->title;
    }
    group.weightBefore = before != nullptr ? before->weight : 0;
    group.weightAfter = after != nullptr ? after->weight : 0;
    group.valueBefore = valueOf(before);
    group.valueAfter = valueOf(after);
    return group;
}

/// Fills in the effects and gives the change that they add up to.
double addEffects(std::vector<GroupEffect> &groups, double weightBefore, double weightAfter)
{
    std::vector<MeanPart> before;
    std::vector<MeanPart> after;
    for (const GroupEffect &group : groups) {
        before.push_back({group.weightBefore / weightBefore, group.valueBefore.value_or(0)});
        after.push_back({group.weightAfter / weightAfter, group.valueAfter.value_or(0)});
    }
    const auto effects = midpointEffects(before, after);
    double change = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i].effect = effects[i];
        change += effects[i].total();
    }
    return change;
}

/// Adds up the groups from the place @p listed on.
void cut(DimensionChange &change, std::size_t listed)
{
    auto &groups = change.groups;
    if (groups.size() <= listed || isOfTime(change.dimension))
        return;
    OtherGroups others{groups.size() - listed, {}};
    for (std::size_t i = listed; i < groups.size(); ++i) {
        others.effect.own += groups[i].effect.own;
        others.effect.mix += groups[i].effect.mix;
    }
    groups.resize(listed);
    change.others = others;
}

DimensionChange changeBy(Dimension dimension, const KeySums &before, const KeySums &after,
                         double weightBefore, double weightAfter, std::size_t listed)
{
    std::set<std::string> keys;
    for (const KeySums *const sums : {&before, &after}) {
        for (const auto &[key, sum] : *sums)
            keys.insert(key);
    }
    DimensionChange result{dimension, {}, {}, {}};
    for (const std::string &key : keys)
        result.groups.push_back(groupOf(key, find(before, key), find(after, key)));
    const double change = addEffects(result.groups, weightBefore, weightAfter);
    std::stable_sort(result.groups.begin(), result.groups.end(),
                     [](const GroupEffect &a, const GroupEffect &b) {
                         return std::abs(a.effect.total()) > std::abs(b.effect.total());
                     });
    cut(result, listed);
    std::vector<Effect> effects;
    for (const GroupEffect &group : result.groups)
        effects.push_back(group.effect);
    result.largest = largestEffect(effects, change);
    return result;
}

} // namespace

std::vector<DimensionChange>
groupChanges(const Breakdown &before, const Breakdown &after, std::size_t listed)
{
    std::vector<DimensionChange> changes;
    for (const Dimension dimension : dimensions) {
        const DimensionSums *const old = before.by(dimension);
        const DimensionSums *const young = after.by(dimension);
        if (old == nullptr || young == nullptr || !(old->saysAnything() || young->saysAnything()))
            continue;
        changes.push_back(changeBy(dimension, old->keys, young->keys, before.all.weight,
                                   after.all.weight, listed));
    }
    return changes;
}

} // namespace starvane::core
