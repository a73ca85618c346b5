// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace starvane::core {

/// The types of records that a sheet of an old workbook is made of.
namespace biff {

constexpr std::uint16_t formula = 0x0006;
constexpr std::uint16_t end = 0x000A;
constexpr std::uint16_t compactNumbers = 0x00BD;
constexpr std::uint16_t richText = 0x00D6;
constexpr std::uint16_t sharedText = 0x00FD;
constexpr std::uint16_t number = 0x0203;
constexpr std::uint16_t text = 0x0204;
constexpr std::uint16_t flag = 0x0205;
constexpr std::uint16_t formulaText = 0x0207;
constexpr std::uint16_t compactNumber = 0x027E;
constexpr std::uint16_t begin = 0x0809;

} // namespace biff

/// Where a cell's record has its value: behind row, column and style, two bytes each.
constexpr std::size_t cellValueAt = 6;
/// The bytes of a compact number.
constexpr std::size_t compactSize = 4;

/// Whether a record of this type is one cell or several.
[[nodiscard]] bool isBiffCell(std::uint16_t type);
/// How many bytes such a record has at least.
[[nodiscard]] std::size_t leastCellSize(std::uint16_t type);

[[nodiscard]] double biffDouble(std::string_view data, std::size_t at);
/// 30 bits of a whole number, or the upper 30 of a double; a hundredth of it when bit 0 says so.
[[nodiscard]] double biffCompact(std::string_view data, std::size_t at);
/// As spreadsheets show an error.
[[nodiscard]] std::string_view biffErrorText(std::uint8_t code);

} // namespace starvane::core
