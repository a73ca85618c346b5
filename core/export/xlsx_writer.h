// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/table_writer.h"
#include "core/export/zip_writer.h"

#include <string>
#include <vector>

namespace starvane::core {

/// A workbook (XLSX) with real numbers and dates, written as the rows come: memory does not grow
/// with it. A table that no sheet can hold goes on in the next one, under the same header.
class XlsxWriter : public TableWriter {
public:
    static constexpr std::uint64_t mostRows = 1'048'576; // of a sheet

    /// @p file outlives the writer. @p name: of the sheet, at most 25 characters; a further one is
    /// "name 2". @p rowsPerSheet with the header.
    XlsxWriter(OutputFile &file, std::string name, std::uint64_t rowsPerSheet = mostRows);

    [[nodiscard]] bool begin(std::span<const ExportColumn> columns) override;
    [[nodiscard]] bool write(const ExportRow &row) override;
    /// Ends the table and begins another one on a sheet of its own. @p columns outlives the writer.
    [[nodiscard]] bool beginNext(std::string name, std::span<const ExportColumn> columns);
    [[nodiscard]] bool finish() override;

private:
    [[nodiscard]] bool beginSheet();
    [[nodiscard]] bool endSheet();
    [[nodiscard]] bool flush();
    [[nodiscard]] bool writePart(const std::string &name, std::string_view content);

    ZipWriter m_zip;
    std::string m_name;
    std::uint64_t m_rowsPerSheet;
    std::span<const ExportColumn> m_columns;
    std::vector<std::string> m_letters;
    std::vector<std::string> m_sheets;
    std::size_t m_part = 0; // of the table, from 1
    std::uint64_t m_row = 0; // the last one of the sheet
    std::string m_buffer;
};

} // namespace starvane::core
