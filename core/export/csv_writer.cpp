// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_writer.h"

#include "core/export/cell_text.h"
#include "core/sheet/utf8.h"

namespace starvane::core {

namespace {

constexpr std::size_t fullBuffer = 1 << 18;
constexpr std::string_view zeroWidthSpace = "\xE2\x80\x8B";

/// "-12", "+1,234.50", "-": what starts like a formula and is none.
bool isSignedNumber(std::string_view text)
{
    return text.substr(1).find_first_not_of("0123456789.,") == std::string_view::npos;
}

bool runsAsFormula(std::string_view text)
{
    if (text.empty() || std::string_view("=+-@\t\r").find(text.front()) == std::string_view::npos)
        return false;
    const bool sign = text.front() == '+' || text.front() == '-';
    return !sign || !isSignedNumber(text);
}

} // namespace

void appendCsvCell(std::string &csv, std::string_view text)
{
    const std::string_view guard = runsAsFormula(text) ? zeroWidthSpace : std::string_view();
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        csv += guard;
        csv += text;
        return;
    }
    csv += '"';
    csv += guard;
    for (const char c : text) {
        if (c == '"')
            csv += '"';
        csv += c;
    }
    csv += '"';
}

CsvWriter::CsvWriter(ByteSink &sink)
    : m_sink(sink)
{
}

bool CsvWriter::begin(std::span<const ExportColumn> columns)
{
    m_buffer = utf8::byteOrderMark;
    for (const ExportColumn &column : columns) {
        appendCsvCell(m_buffer, column.name);
        m_buffer += ',';
    }
    return endLine();
}

bool CsvWriter::write(const ExportRow &row)
{
    for (const ExportCell &cell : row) {
        if (const auto *const text = std::get_if<std::string>(&cell); text != nullptr)
            appendCsvCell(m_buffer, *text);
        else
            appendText(m_buffer, cell);
        m_buffer += ',';
    }
    return endLine();
}

/// The line's last comma becomes its end.
bool CsvWriter::endLine()
{
    if (!m_buffer.empty() && m_buffer.back() == ',')
        m_buffer.pop_back();
    m_buffer += "\r\n";
    return m_buffer.size() < fullBuffer || finish();
}

bool CsvWriter::finish()
{
    const bool written = m_sink.write(m_buffer);
    m_buffer.clear();
    return written;
}

} // namespace starvane::core
