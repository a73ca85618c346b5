// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_cell.h"

#include <span>

namespace starvane::core {

/// Writes a table in some form, row by row. False from any call: the output takes no more.
class TableWriter {
public:
    virtual ~TableWriter() = default;

    /// The header; once, and first. @p columns outlives the writer.
    [[nodiscard]] virtual bool begin(std::span<const ExportColumn> columns) = 0;
    [[nodiscard]] virtual bool write(const ExportRow &row) = 0;
    /// What is still owed; once, and last.
    [[nodiscard]] virtual bool finish() = 0;
};

} // namespace starvane::core
