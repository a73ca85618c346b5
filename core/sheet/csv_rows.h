// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/record_scanner.h"
#include "core/sheet/text_window.h"

namespace starvane::core {

/// The rows of a delimited text file, whatever its delimiter.
class CsvRows final : public RowSource {
public:
    /// @p window shows the file's first block.
    explicit CsvRows(TextWindow window);

    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] double fractionRead() const override { return m_window.fractionRead(); }

private:
    /// Takes the next record, be it blank, and leaves its cells with the scanner: false at the end.
    [[nodiscard]] Result<bool> takeRecord();
    [[nodiscard]] BrokenText brokenText() const;
    bool cleanCells();

    TextWindow m_window;
    RecordScanner m_scanner;
    std::uint64_t m_number = 0; // of the record at hand
};

} // namespace starvane::core
