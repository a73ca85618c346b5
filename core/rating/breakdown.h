// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/card_scorer.h"
#include "core/rating/causes.h"
#include "core/rating/dimension.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace starvane::core {

/// The counted records of one key of a dimension.
struct KeySum {
    std::string title; // of a product
    std::int64_t counted = 0; // a record once for each of its products
    std::int64_t missed = 0;
    double weight = 0; // in units, not in 1/1000; a record's is divided among its products
    double weighted = 0; // Σ weight·value, the value in the indicator's unit; divided alike
};

/// Finds a text without making a string of it.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept
    {
        return std::hash<std::string_view>()(text);
    }
};

using KeySums = std::unordered_map<std::string, KeySum, TextHash, std::equal_to<>>;

struct DimensionSums {
    Dimension dimension{};
    KeySums keys; // "": the record says nothing
    [[nodiscard]] bool saysAnything() const { return !keys.empty() && !onlyUnknown(); }

private:
    [[nodiscard]] bool onlyUnknown() const { return keys.size() == 1 && keys.contains(""); }
};

/// The counted records of an indicator's window, by everything that tells them apart.
struct Breakdown {
    std::vector<DimensionSums> dimensions; // that apply, in the order of `dimensions`
    HeatMap heat{};
    KeySum all;
    /// Nothing when it does not apply.
    [[nodiscard]] const DimensionSums *by(Dimension dimension) const
    {
        for (const DimensionSums &one : dimensions) {
            if (one.dimension == dimension)
                return &one;
        }
        return nullptr;
    }
};

/// Reads the window of @p evaluation once. Which records are counted and missed is decided by the
/// rule's own SQL. Empty when the indicator has no data of its own.
[[nodiscard]] Breakdown breakDown(Database &database, const StoreRules &rules,
                                  const RatingPlan &plan, const CardScorer &scorer,
                                  const PlannedIndicator &planned, Day on,
                                  const Evaluation &evaluation);

} // namespace starvane::core
