// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/output_file.h"
#include "core/export/table_writer.h"

#include <string>
#include <string_view>

namespace starvane::core {

/// A cell of a CSV file (RFC 4180), appended: quoted where needed, and with an invisible blank of
/// no width before what a spreadsheet program would run as a formula, which the import takes away
/// again. Signed numbers stay as they are.
void appendCsvCell(std::string &csv, std::string_view text);

/// Comma-separated text in UTF-8 with a byte order mark; lines end with CR LF.
class CsvWriter : public TableWriter {
public:
    /// @p sink outlives the writer.
    explicit CsvWriter(ByteSink &sink);

    [[nodiscard]] bool begin(std::span<const ExportColumn> columns) override;
    [[nodiscard]] bool write(const ExportRow &row) override;
    [[nodiscard]] bool finish() override;

private:
    [[nodiscard]] bool endLine();

    ByteSink &m_sink;
    std::string m_buffer;
};

} // namespace starvane::core
