// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx_writer.h"

#include "core/export/sheet_xml.h"

namespace starvane::core {

namespace {

constexpr std::size_t fullBuffer = 1 << 18;
constexpr std::uint64_t largestSheet = 3ULL << 30; // so that a ZIP part can hold it

} // namespace

XlsxWriter::XlsxWriter(OutputFile &file, std::string name, std::uint64_t rowsPerSheet)
    : m_zip(file)
    , m_name(std::move(name))
    , m_rowsPerSheet(rowsPerSheet)
{
}

bool XlsxWriter::begin(std::span<const ExportColumn> columns)
{
    m_columns = columns;
    m_part = 0;
    m_letters.clear();
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_letters.push_back(columnLetters(i));
    return beginSheet();
}

bool XlsxWriter::beginNext(std::string name, std::span<const ExportColumn> columns)
{
    m_name = std::move(name);
    return endSheet() && begin(columns);
}

bool XlsxWriter::beginSheet()
{
    const std::size_t number = m_sheets.size() + 1;
    m_sheets.push_back(++m_part == 1 ? m_name : m_name + ' ' + std::to_string(m_part));
    m_buffer = sheetStart(m_columns);
    m_row = 1;
    return m_zip.beginPart("xl/worksheets/sheet" + std::to_string(number) + ".xml");
}

bool XlsxWriter::endSheet()
{
    m_buffer += sheetEnd();
    return flush();
}

bool XlsxWriter::write(const ExportRow &row)
{
    const bool full = m_row >= m_rowsPerSheet || m_zip.partSize() > largestSheet;
    if (full && !(endSheet() && beginSheet()))
        return false;
    const std::string number = std::to_string(++m_row);
    m_buffer += "<row r=\"" + number + "\">";
    for (std::size_t i = 0; i < row.size(); ++i)
        appendCell(m_buffer, row[i], m_letters[i], number);
    m_buffer += "</row>";
    return m_buffer.size() < fullBuffer || flush();
}

bool XlsxWriter::flush()
{
    const bool written = m_zip.write(m_buffer);
    m_buffer.clear();
    return written;
}

bool XlsxWriter::writePart(const std::string &name, std::string_view content)
{
    return m_zip.beginPart(name) && m_zip.write(content);
}

bool XlsxWriter::finish()
{
    return endSheet() && writePart("xl/styles.xml", stylesXml())
        && writePart("xl/workbook.xml", workbookXml(m_sheets))
        && writePart("xl/_rels/workbook.xml.rels", workbookRelationsXml(m_sheets.size()))
        && writePart("_rels/.rels", packageRelationsXml())
        && writePart("[Content_Types].xml", contentTypesXml(m_sheets.size())) && m_zip.finish();
}

} // namespace starvane::core
