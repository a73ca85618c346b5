// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/preview.h"
#include "tests/core/layout/table_file.h"

namespace starvane::test {

/// A table as a preview; as in TableFile, a cell that starts with '#' is a number, and a row
/// without text is passed over.
inline core::FilePreview previewOf(const Table &table, const std::string &file = "file.csv")
{
    core::FilePreview preview{.file = file, .encoding = "UTF-8", .sheets = {}};
    preview.sheets.emplace_back();
    TableFile sheets(table);
    const auto source = sheets.open(0);
    for (core::Row row; *(*source)->next(row);) {
        core::PreviewRow kept{.number = row.number, .cells = {}};
        for (const core::Cell &cell : row.cells)
            kept.cells.push_back({std::string(cell.text), cell.isNumber});
        preview.sheets.front().rows.push_back(std::move(kept));
    }
    return preview;
}

} // namespace starvane::test
