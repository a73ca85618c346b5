// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/row_source.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace starvane::core {

/// Splits delimited text into records and these into cells. The grammar is RFC 4180's, read
/// mildly: a quote opens at a cell's start only, and what follows a closing quote belongs to the
/// cell. A record ends with LF, CRLF or CR.
class RecordScanner {
public:
    explicit RecordScanner(char delimiter)
        : m_delimiter(delimiter)
    {
    }

    /// Looks at the record that @p text begins with; bytes behind it are there to be read, as
    /// TextWindow promises. Nothing when the record's end is not in sight; @p isAll says that no
    /// more text will come. A record with an open quote has no end, not even there; nor has one
    /// with more cells than limits::columns, of which cells() holds one too many.
    [[nodiscard]] std::optional<std::size_t> scan(std::string_view text, bool isAll);

    /// The cells of the record, as they stand in the text but without their quotes.
    [[nodiscard]] std::vector<Cell> &cells() { return m_cells; }

    /// Takes the quotes out of the cells that could not be cut out of the text as they are:
    /// changes the text in place, so the record cannot be scanned again. @p record is where the
    /// record begins.
    void mend(char *record);

private:
    class Marks;

    /// A cell's text, and the delimiter or line end behind it: null when that is not in sight.
    struct Extent {
        std::string_view content;
        const char *mark;
        bool isToMend;
    };
    [[nodiscard]] static Extent scanCell(Marks &marks, const char *begin);
    [[nodiscard]] static Extent scanQuoted(Marks &marks, const char *open);
    void add(const Extent &extent);

    char m_delimiter;
    std::vector<Cell> m_cells;
    std::vector<std::size_t> m_toMend; // indices of cells that still have their opening quote
};

} // namespace starvane::core
