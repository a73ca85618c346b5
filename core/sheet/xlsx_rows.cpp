// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_rows.h"

#include "core/sheet/clean_cell.h"
#include "core/sheet/limits.h"

#include <algorithm>
#include <charconv>

namespace starvane::core {

namespace {

template <class Integer>
std::optional<Integer> parseInteger(std::string_view text)
{
    Integer value = 0;
    const char *const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    if (text.empty() || parsed.ptr != end || parsed.ec != std::errc())
        return std::nullopt;
    return value;
}

/// The column of a reference such as "AB12": 28, and 0 when there is none. Beyond all limits,
/// any number beyond them.
std::uint32_t columnOf(std::string_view reference)
{
    std::uint32_t column = 0;
    for (const char c : reference) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if ((!isUpper && !(c >= 'a' && c <= 'z')) || column > limits::columns)
            break;
        column = column * 26 + static_cast<std::uint32_t>(c - (isUpper ? 'A' : 'a')) + 1;
    }
    return column;
}

/// Escapes make a text longer than it is, but not by so much.
constexpr std::size_t longestText = 1 << 20;

} // namespace

// ---- SheetHandler ----

void SheetHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "c") {
        startCell(attributes);
    } else if (name == "row") {
        startRow(attributes);
    } else if (m_isInCell) {
        m_isInValue = name == "v";
        m_rich.startElement(name);
    }
}

void SheetHandler::endElement(std::string_view name)
{
    if (name == "c") {
        endCell();
    } else if (name == "row") {
        endRow();
    } else if (m_isInCell) {
        m_isInValue = false;
        m_rich.endElement(name);
    }
}

void SheetHandler::text(std::string_view piece)
{
    if (!m_isInCell || !(m_isInValue || m_rich.takesText()))
        return;
    m_text += piece;
    if (m_text.size() > longestText)
        fail(FileTooLarge{m_workbook.archive->file(), limits::cellUnits});
}

void SheetHandler::startRow(const XmlAttributes &attributes)
{
    m_number = parseInteger<std::uint64_t>(attributes["r"]).value_or(m_number + 1);
    m_column = 0;
    m_row.clear();
}

void SheetHandler::startCell(const XmlAttributes &attributes)
{
    const std::uint32_t column = columnOf(attributes["r"]);
    m_column = column > 0 ? column : m_column + 1;
    m_style = parseInteger<std::size_t>(attributes["s"]).value_or(0);
    m_type = typeOf(attributes["t"]);
    m_text.clear();
    m_rich = {};
    m_isInValue = false;
    m_isInCell = true;
}

SheetHandler::Type SheetHandler::typeOf(std::string_view name)
{
    if (name == "s")
        return Type::Shared;
    if (name == "str" || name == "inlineStr" || name == "e")
        return Type::Text;
    if (name == "b")
        return Type::Boolean;
    return name == "d" ? Type::Date : Type::Number;
}

void SheetHandler::endCell()
{
    m_isInCell = false;
    if (m_text.empty())
        return;
    if (m_type == Type::Text)
        unescape(m_text, 0);
    const auto &file = m_workbook.archive->file();
    if (!fitsIntoCell(m_text))
        return fail(FileTooLarge{file, limits::cellUnits});
    const std::string_view text = cleanCell(m_text);
    // An empty cell may stand anywhere, for it takes no room.
    if (!text.empty() && m_column > limits::columns)
        return fail(FileTooLarge{file, limits::columns});
    switch (m_type) {
    case Type::Shared:
        addShared();
        break;
    case Type::Text:
        m_row.add(m_column, text, false);
        break;
    case Type::Boolean:
        m_row.add(m_column, text == "1" ? "TRUE" : text == "0" ? "FALSE" : text, false);
        break;
    case Type::Date:
        addDate(text);
        break;
    case Type::Number:
        addNumber(text);
        break;
    }
    if (m_row.isTooLarge())
        fail(FileTooLarge{file, limits::columns});
}

void SheetHandler::addShared()
{
    const auto index = parseInteger<std::size_t>(trimmed(m_text));
    if (!index || *index >= m_workbook.strings.size())
        return fail(DamagedFile{m_workbook.archive->file(), m_part});
    m_row.addShared(m_column, m_workbook.strings[*index]);
}

void SheetHandler::addDate(std::string_view text)
{
    if (const auto date = dateOfIso(text))
        m_row.add(m_column, {date->data(), date->size()}, false);
    else
        m_row.add(m_column, text, false);
}

void SheetHandler::addNumber(std::string_view text)
{
    const auto value = parseNumber(text);
    if (!value) {
        m_row.add(m_column, text, false);
        return;
    }
    if (isDateStyle()) {
        if (const auto date = dateOfSerial(*value, m_workbook.parts.dates)) {
            m_row.add(m_column, {date->data(), date->size()}, false);
            return;
        }
    }
    NumberBuffer buffer;
    m_row.add(m_column, numberText(text, *value, buffer), true);
}

bool SheetHandler::isDateStyle() const
{
    const auto &styles = m_workbook.parts.isDateStyle;
    return m_style < styles.size() && styles[m_style];
}

void SheetHandler::endRow()
{
    if (!m_row.isBlank())
        pause();
}

// ---- XlsxRows ----

XlsxRows::XlsxRows(std::shared_ptr<const Workbook> workbook, ZipPart part)
    : m_workbook(std::move(workbook))
    , m_handler(*m_workbook, part.name())
    , m_xml(std::move(part), m_handler)
{
}

Result<bool> XlsxRows::next(Row &row)
{
    auto more = m_xml.run();
    if (more && *more)
        row = m_handler.row();
    return more;
}

} // namespace starvane::core
