// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/composite_rule.h"

#include <algorithm>

namespace starvane::core {

CompositeRule::CompositeRule(const StoreRules &rules, const CardVersion &version, Day day)
    : m_levels(rules.stars(version, day))
{
    for (const Indicator &indicator : version.indicators) {
        const auto module =
            std::find_if(version.modules.begin(), version.modules.end(),
                         [&indicator](const Module &m) { return m.id == indicator.module; });
        const auto place = module == version.modules.end() ? 0 : module - version.modules.begin();
        m_parts.push_back({std::nullopt, rules.share(indicator.id, indicator.share, day).share,
                           static_cast<std::size_t>(place)});
    }
    for (const Module &module : version.modules)
        m_moduleShares.push_back(rules.share(module.id, module.share, day).share);
    if (version.bonus) {
        const Parameters parameters = rules.parameters(day);
        m_bonus =
            std::min(parameters.at(version.bonus->most),
                     parameters.at(version.bonus->count) * parameters.at(version.bonus->each));
    }
}

std::vector<CompositePart> CompositeRule::parts(const Scores &scores) const
{
    std::vector<CompositePart> parts = m_parts;
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].score = scores.at(i);
    return parts;
}

std::optional<double> CompositeRule::withoutBonus(const Scores &scores) const
{
    return core::composite(parts(scores), m_moduleShares);
}

std::optional<double> CompositeRule::composite(const Scores &scores) const
{
    const auto plain = withoutBonus(scores);
    return plain ? std::optional(std::min(bestScore, *plain + m_bonus)) : std::nullopt;
}

std::vector<double> CompositeRule::weights(const Scores &scores) const
{
    Scores one = scores;
    for (auto &score : one) {
        if (score)
            score = 0;
    }
    std::vector<double> weights(scores.size(), 0);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!scores[i])
            continue;
        one[i] = 1; // the composite is linear in the scores
        weights[i] = withoutBonus(one).value_or(0);
        one[i] = 0;
    }
    return weights;
}

std::optional<double> CompositeRule::stars(const std::optional<double> &composite) const
{
    return composite && !m_levels.empty() ? std::optional(starsOf(*composite, m_levels))
                                          : std::nullopt;
}

std::optional<double> CompositeRule::cutOff(double stars) const
{
    std::optional<double> lowest;
    for (const StarLevel &level : m_levels) {
        if (level.stars >= stars)
            lowest = lowest ? std::min(*lowest, level.composite) : level.composite;
    }
    return lowest;
}

std::optional<double> scoreOfValue(const Indicator &indicator, double value,
                                   const std::optional<SourcedBenchmark> &benchmark)
{
    if (indicator.pointsPerUnit)
        return std::clamp(value * *indicator.pointsPerUnit, 0.0, bestScore);
    if (!benchmark)
        return std::nullopt;
    return points(value, benchmark->peer, benchmark->excellent, indicator.higherIsBetter);
}

std::vector<double>
bendsOfScore(const Indicator &indicator, const std::optional<SourcedBenchmark> &benchmark)
{
    if (indicator.pointsPerUnit)
        return {bestScore / *indicator.pointsPerUnit};
    if (!benchmark)
        return {};
    return {benchmark->peer, benchmark->excellent};
}

double blended(const StoreRules &rules, const Indicator &indicator, Day day, double value)
{
    if (!indicator.blend || (indicator.blend->from && day < *indicator.blend->from))
        return value;
    const Reading *const reading = rules.reading(indicator.blend->reading, day);
    if (reading == nullptr)
        return value;
    const double share = indicator.blend->share;
    return (1 - share) * value + share * (reading->value ? *reading->value : *reading->score);
}

} // namespace starvane::core
