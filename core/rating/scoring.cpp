// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/scoring.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace starvane::core {

namespace {

double shareInModule(const std::vector<CompositePart> &parts, const CompositePart &one,
                     const std::vector<double> &moduleShares)
{
    const auto shares = [&one](const CompositePart &part) {
        return part.module == one.module && part.share > 0;
    };
    const auto scored = [&](const CompositePart &part) { return shares(part) && part.score; };
    auto sharing = std::count_if(parts.begin(), parts.end(), scored);
    if (sharing == 0 || !one.score)
        sharing = std::count_if(parts.begin(), parts.end(), shares);
    return one.share > 0 ? moduleShares.at(one.module) / static_cast<double>(sharing) : 0;
}

} // namespace

double points(double value, double peer, double excellent, bool higherIsBetter)
{
    if (higherIsBetter) {
        if (value >= excellent)
            return bestScore;
        if (value >= peer)
            return weakBelow + (value - peer) / (excellent - peer);
        return std::max(0.0, weakBelow * value / peer);
    }
    if (value <= excellent)
        return bestScore;
    if (value <= peer)
        return weakBelow + (peer - value) / (peer - excellent);
    return weakBelow * peer / value;
}

std::vector<std::optional<double>>
moduleScores(const std::vector<CompositePart> &parts, std::size_t modules)
{
    if (modules == 0)
        return {};
    std::vector<double> sums(modules, 0);
    std::vector<double> counts(modules, 0);
    for (const CompositePart &part : parts) {
        if (!part.score || part.share <= 0)
            continue;
        sums.at(part.module) += *part.score;
        counts.at(part.module) += 1;
    }
    std::vector<std::optional<double>> scores(modules);
    for (std::size_t i = 0; i < modules; ++i) {
        if (counts[i] > 0)
            scores[i] = sums[i] / counts[i];
    }
    return scores;
}

std::optional<double>
composite(const std::vector<CompositePart> &parts, const std::vector<double> &moduleShares)
{
    double weighted = 0;
    double shares = 0;
    const auto add = [&](const std::optional<double> &score, double share) {
        if (score && share > 0) {
            weighted += share * *score;
            shares += share;
        }
    };
    if (moduleShares.empty()) {
        for (const CompositePart &part : parts)
            add(part.score, part.share);
    } else {
        const auto scores = moduleScores(parts, moduleShares.size());
        for (std::size_t i = 0; i < scores.size(); ++i)
            add(scores[i], moduleShares[i]);
    }
    if (shares <= 0)
        return std::nullopt;
    return weighted / shares;
}

std::vector<double>
spreadShares(const std::vector<CompositePart> &parts, const std::vector<double> &moduleShares)
{
    std::vector<double> weights;
    double all = 0;
    for (const CompositePart &part : parts)
        all += part.share;
    if (all <= 0 || std::abs(all - 1) <= 1e-9)
        all = 1; // shares that are parts of 1 stay as they are
    for (const CompositePart &part : parts)
        weights.push_back(moduleShares.empty() ? part.share / all
                                               : shareInModule(parts, part, moduleShares));
    return weights;
}

double
gain(std::vector<CompositePart> parts, const std::vector<double> &moduleShares, std::size_t part)
{
    const auto before = composite(parts, moduleShares);
    CompositePart &lifted = parts.at(part);
    if (!before || !lifted.score)
        return 0;
    lifted.score = *lifted.score < weakBelow ? weakBelow : bestScore;
    return *composite(parts, moduleShares) - *before;
}

double starsOf(double composite, const std::vector<StarLevel> &levels)
{
    assert(!levels.empty());
    const auto reached =
        std::find_if(levels.begin(), levels.end(),
                     [composite](const StarLevel &l) { return composite >= l.composite; });
    return reached == levels.end() ? levels.back().stars : reached->stars;
}

std::optional<NextStar> nextStar(double composite, const std::vector<StarLevel> &levels)
{
    std::optional<NextStar> next;
    for (const StarLevel &level : levels) { // from the highest down to the lowest not yet reached
        if (composite < level.composite)
            next = NextStar{level.stars, level.composite - composite, std::nullopt};
    }
    return next;
}

} // namespace starvane::core
