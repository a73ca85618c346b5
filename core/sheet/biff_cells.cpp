// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/biff_cells.h"

#include "core/sheet/little_endian.h"

#include <bit>

namespace starvane::core {

bool isBiffCell(std::uint16_t type)
{
    switch (type) {
    case biff::formula:
    case biff::compactNumbers:
    case biff::richText:
    case biff::sharedText:
    case biff::number:
    case biff::text:
    case biff::flag:
    case biff::compactNumber:
        return true;
    default:
        return false;
    }
}

std::size_t leastCellSize(std::uint16_t type)
{
    switch (type) {
    case biff::formula:
    case biff::number:
        return cellValueAt + 8;
    case biff::compactNumbers:
        return cellValueAt + compactSize + 2;
    case biff::sharedText:
    case biff::compactNumber:
        return cellValueAt + compactSize;
    default:
        return cellValueAt + 2;
    }
}

double biffDouble(std::string_view data, std::size_t at)
{
    return std::bit_cast<double>(littleEndian<std::uint64_t>(data, at));
}

double biffCompact(std::string_view data, std::size_t at)
{
    const auto bits = littleEndian<std::uint32_t>(data, at);
    const bool isWhole = (bits & 2) != 0;
    const bool isHundredth = (bits & 1) != 0;
    const double value = isWhole
        ? static_cast<double>(static_cast<std::int32_t>(bits) >> 2)
        : std::bit_cast<double>(std::uint64_t{bits & ~std::uint32_t{3}} << 32);
    return isHundredth ? value / 100 : value;
}

std::string_view biffErrorText(std::uint8_t code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

} // namespace starvane::core
