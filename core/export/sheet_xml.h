// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_cell.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// The parts of a workbook as SpreadsheetML (ECMA-376) has them.

namespace starvane::core {

/// A text for an element or an attribute, appended: characters that XML has none for are written as
/// workbooks do ("_x000D_"), bytes that are no UTF-8 as U+FFFD; cut off where a cell is full.
void appendXmlText(std::string &xml, std::string_view text);

/// "A" of 0, "AA" of 26.
[[nodiscard]] std::string columnLetters(std::size_t column);

/// A cell as a number, a date or a text, appended; nothing of a blank one. Numbers that a
/// spreadsheet would round, and times that the clock shows twice, are texts; no cell is a formula.
void appendCell(std::string &xml, const ExportCell &cell, std::string_view column,
                std::string_view row);

/// A sheet's begin with its bold header, which stays when the rows are scrolled.
[[nodiscard]] std::string sheetStart(std::span<const ExportColumn> columns);
[[nodiscard]] std::string_view sheetEnd();

[[nodiscard]] std::string workbookXml(const std::vector<std::string> &sheets);
[[nodiscard]] std::string workbookRelationsXml(std::size_t sheets);
[[nodiscard]] std::string contentTypesXml(std::size_t sheets);
[[nodiscard]] std::string_view packageRelationsXml();
[[nodiscard]] std::string_view stylesXml();

} // namespace starvane::core
