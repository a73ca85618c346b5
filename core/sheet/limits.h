// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace starvane::core::limits {

/// A row or line of a text file, in bytes of UTF-8.
constexpr std::uint64_t rowBytes = 4ULL << 20;
/// All parts of a workbook together, unpacked.
constexpr std::uint64_t unpackedBytes = 1ULL << 30;
/// A workbook of the kind before XLSX, and a workbook within an archive: these are read from memory
/// or need it for their tables.
constexpr std::uint64_t oldWorkbookBytes = 256ULL << 20;
constexpr std::uint64_t workbookEntries = 1000;
constexpr std::uint64_t columns = 16384;
/// UTF-16 units, as spreadsheets count them; for workbooks only.
constexpr std::uint64_t cellUnits = 32767;

} // namespace starvane::core::limits
