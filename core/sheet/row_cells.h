// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/row_source.h"

#include <string>
#include <vector>

namespace starvane::core {

/// Collects the cells of a row as they come, in whatever order and with gaps.
class RowCells {
public:
    void clear();

    /// Whether there is no text at all.
    [[nodiscard]] bool isBlank() const { return m_cells.empty(); }

    /// A text that lives longer than the row.
    void addShared(std::uint32_t column, std::string_view text);
    void add(std::uint32_t column, std::string_view text, bool isNumber);

    [[nodiscard]] bool isTooLarge() const;

    /// From the first column on. Valid until the row changes.
    [[nodiscard]] std::span<const Cell> cells();

private:
    struct Entry {
        std::uint32_t column;
        bool isNumber;
        const char *shared; // null for a text in m_texts
        std::size_t begin;
        std::size_t size;
    };

    std::vector<Entry> m_cells;
    std::string m_texts;
    std::vector<Cell> m_shown;
};

} // namespace starvane::core
