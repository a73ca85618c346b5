// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace starvane::core {

/// A number without sign as it is written: whole part and the digits after the point.
struct Decimal {
    std::uint64_t whole = 0;
    std::string_view fraction; // of the text that was read
    bool tooLarge = false; // the whole part does not fit
};

/// Reads digits with thousands commas (each group checked) and at most one point.
[[nodiscard]] std::optional<Decimal> scanDecimal(std::string_view text);

/// The number times 10^digits, rounded half away from zero; nothing when it is beyond 9.2e18.
[[nodiscard]] std::optional<std::int64_t> scaled(const Decimal &number, int digits);

} // namespace starvane::core
