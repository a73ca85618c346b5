// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xls_rows.h"

#include "core/sheet/biff_cells.h"
#include "core/sheet/clean_cell.h"
#include "core/sheet/limits.h"
#include "core/sheet/little_endian.h"

#include <cmath>
#include <utility>

namespace starvane::core {

XlsRows::XlsRows(std::shared_ptr<const XlsWorkbook> workbook, std::uint64_t offset)
    : m_workbook(std::move(workbook))
    , m_records(m_workbook->stream, offset)
{
}

Result<bool> XlsRows::next(Row &row)
{
    if (!m_isCleared)
        m_cells.clear();
    m_isCleared = true;
    while (!m_isAtEnd) {
        if (m_isTaken) {
            const auto more = nextRecord();
            if (!more)
                return more;
            m_isTaken = false;
            if (!*more)
                break;
        }
        if (opensRow() && !m_cells.isBlank())
            return show(row);
        if (auto done = takeRecord(); !done)
            return Failure{done.error()};
        m_isTaken = true;
    }
    m_isAtEnd = true;
    return m_cells.isBlank() ? Result<bool>(false) : show(row);
}

Result<bool> XlsRows::nextRecord()
{
    for (bool isFirst = m_depth == 0;; isFirst = false) {
        const auto more = m_records.next();
        if (!more)
            return more;
        if (!*more || (isFirst && m_records.type() != biff::begin))
            return m_records.damaged();
        if (m_records.type() == biff::begin)
            ++m_depth;
        else if (m_records.type() == biff::end && --m_depth == 0)
            return false;
        else if (m_depth == 1)
            return true;
    }
}

bool XlsRows::opensRow() const
{
    const std::string_view data = m_records.data();
    return isBiffCell(m_records.type()) && data.size() >= cellValueAt
        && littleEndian<std::uint16_t>(data, 0) + std::uint64_t{1} != m_number;
}

Result<bool> XlsRows::show(Row &row)
{
    row = {m_number, m_cells.cells()};
    m_isCleared = false;
    return true;
}

Result<Done> XlsRows::takeRecord()
{
    const std::string_view data = m_records.data();
    if (m_records.type() == biff::formulaText)
        return takeFormulaText();
    if (!isBiffCell(m_records.type()))
        return Done{};
    if (data.size() < leastCellSize(m_records.type()))
        return m_records.damaged();
    m_formula.reset();
    m_number = littleEndian<std::uint16_t>(data, 0) + std::uint64_t{1};
    const Place place = {littleEndian<std::uint16_t>(data, 2) + std::uint32_t{1},
                         littleEndian<std::uint16_t>(data, 4)};
    if (place.column > limits::columns || m_cells.isTooLarge())
        return Failure{FileTooLarge{m_workbook->stream->file(), limits::columns}};
    return takeCell(place);
}

Result<Done> XlsRows::takeCell(const Place &place)
{
    const std::string_view data = m_records.data();
    switch (m_records.type()) {
    case biff::sharedText:
        return takeSharedText(place);
    case biff::text:
    case biff::richText:
        return takeText(place);
    case biff::compactNumbers:
        return takeCompactNumbers(place);
    case biff::formula:
        return takeFormula(place);
    case biff::flag:
        addFlag(place, static_cast<std::uint8_t>(data[cellValueAt]), data[cellValueAt + 1] != 0);
        break;
    case biff::number:
        addNumber(place, biffDouble(data, cellValueAt));
        break;
    default:
        addNumber(place, biffCompact(data, cellValueAt));
        break;
    }
    return Done{};
}

Result<Done> XlsRows::takeSharedText(const Place &place)
{
    const auto index = littleEndian<std::uint32_t>(m_records.data(), cellValueAt);
    if (index >= m_workbook->strings.size())
        return m_records.damaged();
    m_cells.addShared(place.column, m_workbook->strings[index]);
    return Done{};
}

Result<Done> XlsRows::takeText(const Place &place)
{
    BiffCursor cursor(m_records, cellValueAt);
    const auto text = cursor.countedText(2, m_workbook->texts);
    if (!text)
        return Failure{text.error()};
    return addText(place, *text);
}

Result<Done> XlsRows::takeCompactNumbers(const Place &first)
{
    constexpr std::size_t stepSize = 2 + compactSize;
    const std::string_view data = m_records.data();
    Place place = first;
    // Behind the numbers stands the last column.
    for (std::size_t at = 4; at + stepSize + 2 <= data.size(); at += stepSize) {
        place.style = littleEndian<std::uint16_t>(data, at);
        addNumber(place, biffCompact(data, at + 2));
        if (++place.column > limits::columns)
            return m_records.damaged();
    }
    return Done{};
}

Result<Done> XlsRows::takeFormula(const Place &place)
{
    constexpr std::uint16_t noNumber = 0xFFFF;
    const std::string_view data = m_records.data();
    if (littleEndian<std::uint16_t>(data, cellValueAt + 6) != noNumber) {
        addNumber(place, biffDouble(data, cellValueAt));
        return Done{};
    }
    constexpr std::uint8_t text = 0;
    constexpr std::uint8_t boolean = 1;
    constexpr std::uint8_t error = 2;
    const auto kind = static_cast<std::uint8_t>(data[cellValueAt]);
    if (kind == text)
        m_formula = place;
    else if (kind == boolean || kind == error)
        addFlag(place, static_cast<std::uint8_t>(data[cellValueAt + 2]), kind == error);
    return Done{};
}

Result<Done> XlsRows::takeFormulaText()
{
    BiffCursor cursor(m_records, 0);
    const auto text = cursor.countedText(2, m_workbook->texts);
    if (!text)
        return Failure{text.error()};
    const auto place = std::exchange(m_formula, std::nullopt);
    return place ? addText(*place, *text) : Done{};
}

Result<Done> XlsRows::addText(const Place &place, const std::string &text)
{
    if (!fitsIntoCell(text))
        return Failure{FileTooLarge{m_workbook->stream->file(), limits::cellUnits}};
    m_cells.add(place.column, cleanCell(text), false);
    return Done{};
}

void XlsRows::addNumber(const Place &place, double value)
{
    const auto &styles = m_workbook->isDateStyle;
    if (place.style < styles.size() && styles[place.style]) {
        if (const auto date = dateOfSerial(value, m_workbook->dates)) {
            m_cells.add(place.column, {date->data(), date->size()}, false);
            return;
        }
    }
    NumberBuffer buffer;
    if (std::isfinite(value))
        m_cells.add(place.column, numberText(value, buffer), true);
}

void XlsRows::addFlag(const Place &place, std::uint8_t value, bool isError)
{
    m_cells.add(place.column,
                isError          ? biffErrorText(value)
                    : value != 0 ? "TRUE"
                                 : "FALSE",
                false);
}

} // namespace starvane::core
