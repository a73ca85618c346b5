// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/row_cells.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// A row that has text in it.
struct HtmlRow {
    std::size_t table = 0; // in the order in which tables begin, the first is 0
    std::uint64_t number = 0; // within its table, the first is 1
    RowCells cells;
};

/// Builds the rows of tables, also of such within others, out of tags and text as they come.
class HtmlTables {
public:
    /// How many columns or rows a cell takes; 0 and absent are told by their defaults.
    struct Span {
        std::uint32_t columns = 1;
        std::uint32_t rows = 1;
    };

    /// @p name in lower case. @p span matters for cells only.
    void startElement(std::string_view name, const Span &span);
    void endElement(std::string_view name);
    void text(std::string_view piece);

    /// The rows that have ended, in this order; to be emptied by the caller.
    [[nodiscard]] std::deque<HtmlRow> &rows() { return m_rows; }
    /// The number of the row that the text is in.
    [[nodiscard]] std::uint64_t rowNumber() const;
    /// Set once a cell or a row is beyond the limits: which one.
    [[nodiscard]] const std::optional<std::uint64_t> &exceededLimit() const { return m_exceeded; }

private:
    struct Table {
        std::size_t index = 0;
        HtmlRow row;
        bool isInRow = false;
        bool isInCell = false;
        std::uint32_t column = 0; // of the cell at hand, the first is 1
        std::uint32_t width = 1; // of that cell
        std::vector<std::uint64_t> takenUntil; // the row from which a column is free again
        std::string text; // of that cell
        bool isBlankDue = false;
    };

    void startRow();
    void startCell(const Span &span);
    void endCell();
    void endRow();
    void breakLine();

    std::vector<Table> m_tables; // that are open, each within the one before it
    std::size_t m_begun = 0;
    std::deque<HtmlRow> m_rows;
    std::optional<std::uint64_t> m_exceeded;
};

} // namespace starvane::core
