// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What a table that leaves the program is made of: values, before CSV or a workbook writes them.

namespace starvane::core {

/// A moment as a zone's clock shows it.
struct WallTime {
    LocalTime local{};
    /// From UTC; only of a moment whose time the clock shows twice and that is not the first.
    std::optional<std::chrono::seconds> offset;
    friend bool operator==(const WallTime &, const WallTime &) = default;
};

[[nodiscard]] WallTime wallTime(Instant instant, const Zone &zone);

/// A number with a fixed count of decimal places, such as money: 1250 with 2 is 12.50.
struct Decimal {
    std::int64_t units = 0;
    int digits = 0;
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// Nothing, a text, a number, a time, or yes and no.
using ExportCell =
    std::variant<std::monostate, std::string, std::int64_t, double, Decimal, Day, WallTime, bool>;
using ExportRow = std::vector<ExportCell>;

struct ExportColumn {
    std::string name;
    int width = 12; // in characters, of a sheet's column
};

/// The rows of a table, made as they are asked for.
class TableRows {
public:
    virtual ~TableRows() = default;

    [[nodiscard]] virtual const std::vector<ExportColumn> &columns() const = 0;
    /// A cell a column, valid until the next call; null at the end. May throw what guardStorage()
    /// catches.
    [[nodiscard]] virtual const ExportRow *next() = 0;
    /// How much of the table has been given, from 0 to 1.
    [[nodiscard]] virtual double fraction() const = 0;
};

} // namespace starvane::core
