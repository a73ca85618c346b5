// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/html_tables.h"

#include "core/sheet/clean_cell.h"
#include "core/sheet/limits.h"
#include "core/sheet/shared_strings.h"

#include <algorithm>
#include <array>

namespace starvane::core {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t longestText = 1 << 20;

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isCell(std::string_view name)
{
    return name == "td" || name == "th";
}

bool breaksLine(std::string_view name)
{
    constexpr std::array names = {"br"sv, "p"sv, "div"sv, "li"sv};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

void HtmlTables::startElement(std::string_view name, const Span &span)
{
    if (name == "table") {
        m_tables.emplace_back();
        m_tables.back().index = m_begun++;
    } else if (m_tables.empty()) {
        return;
    } else if (name == "tr") {
        startRow();
    } else if (isCell(name)) {
        startCell(span);
    } else if (breaksLine(name)) {
        breakLine();
    }
}

void HtmlTables::endElement(std::string_view name)
{
    if (m_tables.empty())
        return;
    if (name == "table") {
        endRow();
        m_tables.pop_back();
    } else if (name == "tr") {
        endRow();
    } else if (isCell(name)) {
        endCell();
    }
}

/// Blanks and line ends in the file are but one blank.
void HtmlTables::text(std::string_view piece)
{
    if (m_tables.empty() || !m_tables.back().isInCell)
        return;
    Table &table = m_tables.back();
    for (const char c : piece) {
        if (isBlank(c)) {
            table.isBlankDue = true;
            continue;
        }
        if (table.isBlankDue && !table.text.empty() && table.text.back() != '\n')
            table.text += ' ';
        table.isBlankDue = false;
        table.text += c;
    }
    if (table.text.size() > longestText)
        m_exceeded = limits::cellUnits;
}

std::uint64_t HtmlTables::rowNumber() const
{
    return m_tables.empty() ? 1 : std::max<std::uint64_t>(m_tables.back().row.number, 1);
}

void HtmlTables::breakLine()
{
    Table &table = m_tables.back();
    if (table.isInCell && !table.text.empty())
        table.text += '\n';
    table.isBlankDue = false;
}

void HtmlTables::startRow()
{
    endRow();
    Table &table = m_tables.back();
    table.isInRow = true;
    table.row.table = table.index;
    ++table.row.number;
    table.column = 0;
    table.width = 1;
}

void HtmlTables::startCell(const Span &span)
{
    if (!m_tables.back().isInRow)
        startRow();
    endCell();
    Table &table = m_tables.back();
    const std::uint64_t row = table.row.number;
    std::size_t column = table.column + table.width - 1;
    while (column < table.takenUntil.size() && table.takenUntil[column] > row)
        ++column;
    const std::size_t end = std::min<std::size_t>(column + span.columns, limits::columns);
    if (table.takenUntil.size() < end && span.rows > 1)
        table.takenUntil.resize(end, 0);
    for (std::size_t i = column; i < std::min(end, table.takenUntil.size()); ++i)
        table.takenUntil[i] = row + span.rows;
    table.column = static_cast<std::uint32_t>(std::min<std::size_t>(column, limits::columns)) + 1;
    table.width = span.columns;
    table.isInCell = true;
}

void HtmlTables::endCell()
{
    Table &table = m_tables.back();
    if (!table.isInCell)
        return;
    table.isInCell = false;
    table.isBlankDue = false;
    const std::string_view text = cleanCell(table.text);
    if (!text.empty() && (table.column > limits::columns || table.row.cells.isTooLarge()))
        m_exceeded = limits::columns;
    else if (!fitsIntoCell(text))
        m_exceeded = limits::cellUnits;
    else
        table.row.cells.add(table.column, text, false);
    table.text.clear();
}

void HtmlTables::endRow()
{
    endCell();
    Table &table = m_tables.back();
    if (table.isInRow && !table.row.cells.isBlank()) {
        m_rows.push_back(table.row);
        table.row.cells.clear();
    }
    table.isInRow = false;
}

} // namespace starvane::core
