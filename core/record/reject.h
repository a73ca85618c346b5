// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace starvane::core {

/// Why a row could not be used.
enum class RejectReason : std::uint8_t {
    Missing, // a required field is blank
    NotADate,
    NotANumber,
    NotMoney,
    NotADuration,
    NotABoolean,
    DamagedId, // a long number that a spreadsheet rounded
    ContinuesNothing, // a continuation row without the row it continues
    OutOfRange,
};

/// A row that could not be used.
struct Reject {
    std::uint64_t row = 0;
    std::string column; // the header's name in the file
    std::string value;
    RejectReason reason{};
    std::vector<std::pair<std::string, std::string>> cells; // the mapped, not private ones
    friend bool operator==(const Reject &, const Reject &) = default;
};

} // namespace starvane::core
