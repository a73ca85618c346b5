// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace starvane::core {

/// What the records behind an indicator can be told apart by. Which apply depends on the view that
/// it is over; of a record without a column of its own, such as a review's carrier, its order's
/// counts.
enum class Dimension {
    Product, // of the order's lines; the product's number, else its title
    Carrier,
    Agent, // who replied
    Reason, // of a refund or a cancellation
    Kind, // of a refund, dispute or penalty
    Country, // "BR": where the order goes
    Hour, // "0" to "23" on the store's clock, of the time that places the record in the window
    Weekday, // "1" (Monday) to "7" of the same time
};

inline constexpr std::array dimensions = {
    Dimension::Product, Dimension::Carrier, Dimension::Agent, Dimension::Reason,
    Dimension::Kind,    Dimension::Country, Dimension::Hour,  Dimension::Weekday};

/// Hours and weekdays: their few keys are always all told.
[[nodiscard]] constexpr bool isOfTime(Dimension dimension)
{
    return dimension == Dimension::Hour || dimension == Dimension::Weekday;
}

/// The names of the command line and of JSON: "product", "hour".
[[nodiscard]] std::string_view nameOf(Dimension dimension);
[[nodiscard]] std::optional<Dimension> dimensionNamed(std::string_view name);

} // namespace starvane::core
