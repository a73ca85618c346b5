// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/biff_records.h"
#include "core/sheet/row_cells.h"
#include "core/sheet/xls_workbook.h"

#include <optional>

namespace starvane::core {

/// The rows of a worksheet of an old workbook. Cells of one row stand together.
class XlsRows final : public RowSource {
public:
    /// The sheet's records begin at @p offset of the workbook's stream.
    XlsRows(std::shared_ptr<const XlsWorkbook> workbook, std::uint64_t offset);

    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] double fractionRead() const override { return m_records.fractionRead(); }

private:
    struct Place {
        std::uint32_t column; // the first is 1
        std::size_t style;
    };

    /// Moves to the next record of the sheet itself, past those of charts: false at its end.
    [[nodiscard]] Result<bool> nextRecord();
    /// Whether the record at hand is a cell of another row than the one that is collected.
    [[nodiscard]] bool opensRow() const;
    [[nodiscard]] Result<Done> takeRecord();
    [[nodiscard]] Result<Done> takeCell(const Place &place);
    [[nodiscard]] Result<Done> takeText(const Place &place);
    [[nodiscard]] Result<Done> takeSharedText(const Place &place);
    [[nodiscard]] Result<Done> takeCompactNumbers(const Place &first);
    [[nodiscard]] Result<Done> takeFormula(const Place &place);
    [[nodiscard]] Result<Done> takeFormulaText();
    [[nodiscard]] Result<Done> addText(const Place &place, const std::string &text);
    void addNumber(const Place &place, double value);
    void addFlag(const Place &place, std::uint8_t value, bool isError);
    [[nodiscard]] Result<bool> show(Row &row);

    std::shared_ptr<const XlsWorkbook> m_workbook;
    BiffRecords m_records;
    RowCells m_cells;
    std::uint64_t m_number = 0; // of the row that is collected
    std::optional<Place> m_formula; // whose text follows
    int m_depth = 0; // of parts within parts
    bool m_isTaken = true; // the record at hand
    bool m_isAtEnd = false;
    bool m_isCleared = true; // nothing of the row shown last is left
};

} // namespace starvane::core
