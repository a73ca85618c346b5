// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/row_cells.h"
#include "core/sheet/shared_strings.h"
#include "core/sheet/workbook_parts.h"

namespace starvane::core {

/// What the sheets of one workbook have in common.
struct Workbook {
    std::shared_ptr<ZipArchive> archive;
    WorkbookParts parts;
    SharedStrings strings;
};

/// Hears the XML of a worksheet and pauses at each row's end that has text in it.
class SheetHandler final : public XmlHandler {
public:
    SheetHandler(const Workbook &workbook, std::string_view part)
        : m_workbook(workbook)
        , m_part(part)
    {
    }

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view piece) override;

    /// The row at hand. To be called once parsing has paused.
    [[nodiscard]] Row row() { return {m_number, m_row.cells()}; }

private:
    enum class Type { Number, Shared, Text, Boolean, Date };

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void addShared();
    void addNumber(std::string_view text);
    void addDate(std::string_view text);
    [[nodiscard]] bool isDateStyle() const;
    static Type typeOf(std::string_view name);

    const Workbook &m_workbook;
    std::string m_part;
    RowCells m_row;
    std::uint64_t m_number = 0;
    RichText m_rich;
    bool m_isInCell = false;
    bool m_isInValue = false;
    std::uint32_t m_column = 0; // of the cell at hand, the first is 1
    std::size_t m_style = 0;
    Type m_type = Type::Number;
    std::string m_text; // of the cell at hand
};

/// The rows of a worksheet.
class XlsxRows final : public RowSource {
public:
    XlsxRows(std::shared_ptr<const Workbook> workbook, ZipPart part);

    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] double fractionRead() const override { return m_xml.fractionRead(); }

private:
    std::shared_ptr<const Workbook> m_workbook;
    SheetHandler m_handler;
    XmlPart m_xml;
};

} // namespace starvane::core
