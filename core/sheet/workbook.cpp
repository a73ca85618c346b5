// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook.h"

#include "core/sheet/xlsx_rows.h"

#include <cassert>

namespace starvane::core {

namespace {

class WorkbookFile final : public SheetFile {
public:
    explicit WorkbookFile(std::shared_ptr<Workbook> workbook)
        : m_workbook(std::move(workbook))
    {
    }

    [[nodiscard]] std::string encoding() const override { return "XLSX"; }

    [[nodiscard]] std::vector<std::string> sheets() const override
    {
        std::vector<std::string> names;
        for (const auto &sheet : m_workbook->parts.sheets)
            names.push_back(sheet.name);
        return names;
    }

    Result<std::unique_ptr<RowSource>> open(std::size_t sheet) override
    {
        assert(sheet < m_workbook->parts.sheets.size());
        if (auto done = readStrings(); !done)
            return Failure{done.error()};
        auto part = m_workbook->archive->openPart(m_workbook->parts.sheets[sheet].part);
        if (!part)
            return Failure{part.error()};
        return std::unique_ptr<RowSource>(std::make_unique<XlsxRows>(m_workbook, *std::move(part)));
    }

private:
    /// Only a sheet's reader needs them, so naming the sheets stays fast.
    Result<Done> readStrings()
    {
        const std::string &part = m_workbook->parts.sharedStrings;
        if (m_hasStrings || part.empty())
            return Done{};
        auto strings = readSharedStrings(*m_workbook->archive, part);
        if (!strings)
            return Failure{strings.error()};
        m_workbook->strings = *std::move(strings);
        m_hasStrings = true;
        return Done{};
    }

    std::shared_ptr<Workbook> m_workbook;
    bool m_hasStrings = false;
};

} // namespace

Result<std::unique_ptr<SheetFile>> openWorkbook(std::shared_ptr<ByteSource> bytes)
{
    auto archive = ZipArchive::open(std::move(bytes));
    if (!archive)
        return Failure{archive.error()};
    auto parts = readWorkbookParts(**archive);
    if (!parts)
        return Failure{parts.error()};
    auto workbook = std::make_shared<Workbook>(
        Workbook{*std::move(archive), *std::move(parts), SharedStrings()});
    return std::unique_ptr<SheetFile>(std::make_unique<WorkbookFile>(std::move(workbook)));
}

} // namespace starvane::core
