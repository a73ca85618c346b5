// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"
#include "core/rating/score_card.h"

#include <optional>
#include <vector>

// The arithmetic of points and levels. Pure: no store, no database.

namespace starvane::core {

constexpr double weakBelow = 4.0;
constexpr double bestScore = 5.0;

/// Points of a value: the peer average is worth 4, excellent 5, straight lines between and
/// proportions below ("Benchmarks to points", platforms/README.md). From 0 to 5.
[[nodiscard]] double points(double value, double peer, double excellent, bool higherIsBetter);

/// A card's composite: Σ share·score / Σ share over what has a score; with modules, each module is
/// the mean of its indicators that have a score and a share. Nothing when nothing has a score.
struct CompositePart {
    std::optional<double> score;
    double share = 0;
    std::size_t module = 0; // of `moduleShares`; ignored without modules
};
[[nodiscard]] std::optional<double>
composite(const std::vector<CompositePart> &parts, const std::vector<double> &moduleShares);
[[nodiscard]] std::vector<std::optional<double>>
moduleScores(const std::vector<CompositePart> &parts, std::size_t modules);

/// What the composite gains when one part reaches 4.0, or 5.0 when it is at 4.0 already.
[[nodiscard]] double
gain(std::vector<CompositePart> parts, const std::vector<double> &moduleShares, std::size_t part);

/// What each part weighs in the composite. With modules: its module's share, divided among those of
/// the module that have a score (among all when none has); without: its part of all shares.
[[nodiscard]] std::vector<double>
spreadShares(const std::vector<CompositePart> &parts, const std::vector<double> &moduleShares);

/// The level of a composite; @p levels go down from the highest and end at 0.
[[nodiscard]] double starsOf(double composite, const std::vector<StarLevel> &levels);
[[nodiscard]] std::optional<NextStar>
nextStar(double composite, const std::vector<StarLevel> &levels);

} // namespace starvane::core
