// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/date_parser.h"
#include "core/layout/record_reader.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// Tells by all values of a column whether the day or the month comes first in it. Reads the sheet
/// a second time, once, and only when it is asked.
class DayOrderFinder {
public:
    /// @p sheets and @p match must outlive the finder; @p columns are those of times.
    DayOrderFinder(SheetFile &sheets, const LayoutMatch &match,
                   const std::vector<std::size_t> &columns, std::filesystem::path file);

    /// AmbiguousDates when the column's values do not decide, or contradict each other.
    [[nodiscard]] Result<DayOrder> orderOf(std::size_t column);

private:
    struct Evidence {
        bool dayFirst = false;
        bool monthFirst = false;
        std::uint64_t doubtRow = 0; // of the first value that does not decide; 0: there is none
        std::string doubt;
        bool contradicted = false;
    };
    [[nodiscard]] Result<Done> readAll();
    void look(const Row &row);
    static void
    weigh(Evidence &evidence, const DayMonthDate &date, const Cell &cell, std::uint64_t row);

    SheetFile &m_sheets;
    const LayoutMatch &m_match;
    std::filesystem::path m_file;
    std::map<std::size_t, Evidence> m_evidence; // by column
    bool m_read = false;
};

} // namespace starvane::core
