// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv_rows.h"

#include "core/sheet/clean_cell.h"
#include "core/sheet/delimiter.h"
#include "core/sheet/limits.h"

namespace starvane::core {

CsvRows::CsvRows(TextWindow window)
    : m_window(std::move(window))
    , m_scanner(findDelimiter(m_window.text(), m_window.isComplete()))
{
}

Result<bool> CsvRows::next(Row &row)
{
    for (;;) {
        auto taken = takeRecord();
        if (!taken || !*taken)
            return taken;
        if (cleanCells()) {
            row = {m_number, m_scanner.cells()};
            return true;
        }
    }
}

Result<bool> CsvRows::takeRecord()
{
    ++m_number;
    for (;;) {
        // Behind a broken place there is more, only no text.
        const bool isAll = m_window.isComplete() && !m_window.isBroken();
        if (m_window.text().empty() && isAll)
            return false;
        const auto length = m_scanner.scan(m_window.text(), isAll);
        if (length.value_or(m_window.text().size()) > limits::rowBytes
            || m_scanner.cells().size() > limits::columns)
            return Failure{RowTooLong{m_window.file(), m_number, limits::rowBytes}};
        if (length) {
            m_scanner.mend(m_window.begin());
            m_window.drop(*length); // the text stays where it is until the window grows
            return true;
        }
        // Broken characters, or a quote that is still open where the file ends.
        if (isAll || m_window.isBroken())
            return Failure{brokenText()};
        if (const auto grown = m_window.grow(); !grown)
            return Failure{grown.error()};
    }
}

BrokenText CsvRows::brokenText() const
{
    return {m_window.file(), m_number, std::string(nameOf(m_window.encoding()))};
}

bool CsvRows::cleanCells()
{
    std::size_t textBytes = 0;
    for (Cell &cell : m_scanner.cells()) {
        cell.text = cleanCell(cell.text);
        textBytes += cell.text.size();
    }
    return textBytes > 0;
}

} // namespace starvane::core
