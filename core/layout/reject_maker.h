// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/reject.h"
#include "core/sheet/row_source.h"

#include <cstddef>
#include <string>
#include <vector>

namespace starvane::core {

/// The cell that makes a row unusable.
struct CellFault {
    std::size_t column = 0;
    RejectReason reason{};
};

/// The cell of a column: blank where the row ends before it.
[[nodiscard]] inline Cell cellAt(const Row &row, std::size_t column)
{
    return column < row.cells.size() ? row.cells[column] : Cell{};
}

/// Makes rejects that show the mapped cells, and nothing private.
class RejectMaker {
public:
    explicit RejectMaker(std::vector<std::string> header);

    /// Shows a column's cells in rejects, unless it is private.
    void show(std::size_t column) { m_shown.at(column) = true; }
    void hide(std::size_t column) { m_private.at(column) = true; }

    [[nodiscard]] Reject make(const Row &row, const CellFault &fault) const;

private:
    std::vector<std::string> m_header;
    std::vector<bool> m_shown; // by column
    std::vector<bool> m_private;
};

} // namespace starvane::core
