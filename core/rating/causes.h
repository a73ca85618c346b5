// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/dimension.h"
#include "core/rating/score_card.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// Where an indicator's missed records come from: values, made by core/rating.

namespace starvane::core {

/// Records with one key of a dimension.
struct Cause {
    std::string key; // as in Dimension; empty: unknown, the records say nothing
    std::string title; // of a product, where the lines have one; else empty
    std::int64_t counted = 0;
    std::int64_t missed = 0; // of a mean: those worse than worth 4 points
    double missedShare = 0; // of all missed records; 0 when none is missed
    [[nodiscard]] double rate() const // of the counted ones, without weights
    {
        return counted == 0 ? 0 : static_cast<double>(missed) / static_cast<double>(counted);
    }
};

/// What is left below the listed causes, added up. With products, records stand in it once a
/// product.
struct OtherCauses {
    std::size_t keys = 0;
    Cause sum; // without a key
};

/// The missed records by one dimension, most missed first (then most counted, then by key). An
/// order with several products stands under each of them once, so that the sums over products may
/// exceed the indicator's; over other dimensions they are equal.
struct CauseDimension {
    Dimension dimension{};
    std::vector<Cause> causes;
    std::optional<OtherCauses> others; // nothing: all are listed
};

/// How records fall on one hour of one weekday.
struct HeatCell {
    std::int64_t counted = 0;
    std::int64_t missed = 0;
};

/// By weekday (0: Monday) and hour of the store's clock.
using HeatMap = std::array<std::array<HeatCell, 24>, 7>;

/// The records behind one indicator on a day, told apart.
struct Causes {
    std::string store;
    std::string card;
    Day on{};
    std::string indicator;
    Text name;
    Unit unit = Unit::Percent;
    DayRange window{};
    std::string zone; // of hours and weekdays
    std::int64_t counted = 0;
    std::int64_t missed = 0;
    /// Those that apply and have a key anywhere; empty when nothing counted or the indicator lives
    /// on readings alone.
    std::vector<CauseDimension> dimensions;
    HeatMap heat{};
    [[nodiscard]] const CauseDimension *by(Dimension dimension) const
    {
        for (const CauseDimension &one : dimensions) {
            if (one.dimension == dimension)
                return &one;
        }
        return nullptr;
    }
};

} // namespace starvane::core
