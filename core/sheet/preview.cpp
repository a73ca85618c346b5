// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/preview.h"

#include "core/sheet/byte_source.h"
#include "core/sheet/sniff.h"

#include <algorithm>

namespace starvane::core {

namespace {

/// The beginning of a cell's text, cut between two characters.
std::string shortened(std::string_view text)
{
    std::size_t end = 0;
    std::size_t characters = 0;
    for (; end < text.size(); ++end) {
        const bool startsOne = (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80;
        if (startsOne && characters++ == longestPreviewText)
            break;
    }
    return std::string(text.substr(0, end));
}

PreviewRow kept(const Row &row)
{
    PreviewRow result{.number = row.number, .cells = {}};
    for (const Cell &cell : row.cells)
        result.cells.push_back({shortened(cell.text), cell.isNumber});
    return result;
}

PreviewSheet readSheet(SheetFile &sheets, std::size_t number, std::string name, std::size_t rows)
{
    PreviewSheet sheet{.name = std::move(name), .rows = {}, .error = {}};
    auto source = sheets.open(number);
    if (!source) {
        sheet.error = source.error();
        return sheet;
    }
    for (Row row; sheet.rows.size() < rows;) {
        const auto more = (*source)->next(row);
        if (!more)
            sheet.error = more.error();
        if (!more || !*more)
            break;
        sheet.rows.push_back(kept(row));
    }
    return sheet;
}

/// A text that another encoding could be meant by; nothing for other kinds of files.
Result<std::vector<Encoding>> thinkableEncodings(const std::filesystem::path &file)
{
    const auto bytes = openFile(file);
    if (!bytes)
        return Failure{bytes.error()};
    const auto kind = sniff(**bytes);
    if (!kind)
        return Failure{kind.error()};
    if (*kind != FileKind::Text && *kind != FileKind::Html)
        return std::vector<Encoding>();
    const auto detected = detectEncoding(**bytes);
    if (!detected)
        return Failure{detected.error()};
    std::vector<Encoding> encodings{*detected};
    if (*detected == Encoding::Utf8Bom)
        return encodings; // the file says so itself
    for (const Encoding other :
         {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16Le, Encoding::Utf16Be}) {
        if (other != *detected)
            encodings.push_back(other);
    }
    return encodings;
}

bool isReadable(const FilePreview &preview)
{
    return std::none_of(
        preview.sheets.begin(), preview.sheets.end(),
        [](const PreviewSheet &sheet) { return sheet.error || sheet.rows.empty(); });
}

/// Nearly any bytes are characters of UTF-16, but then not many cells.
bool isTable(const FilePreview &preview)
{
    return std::any_of(preview.sheets.begin(), preview.sheets.end(), [](const PreviewSheet &sheet) {
        return std::any_of(sheet.rows.begin(), sheet.rows.end(),
                           [](const PreviewRow &row) { return row.cells.size() > 1; });
    });
}

class PreviewRows final : public RowSource {
public:
    explicit PreviewRows(const PreviewSheet &sheet)
        : m_sheet(sheet)
    {
    }

    Result<bool> next(Row &row) override
    {
        if (m_next == m_sheet.rows.size())
            return false;
        const PreviewRow &from = m_sheet.rows[m_next++];
        m_cells.clear();
        for (const PreviewCell &cell : from.cells)
            m_cells.push_back({cell.text, cell.isNumber});
        row = {from.number, m_cells};
        return true;
    }

    [[nodiscard]] double fractionRead() const override
    {
        return m_sheet.rows.empty()
            ? 1
            : static_cast<double>(m_next) / static_cast<double>(m_sheet.rows.size());
    }

private:
    const PreviewSheet &m_sheet;
    std::vector<Cell> m_cells;
    std::size_t m_next = 0;
};

class PreviewSheets final : public SheetFile {
public:
    explicit PreviewSheets(const FilePreview &preview)
        : m_preview(preview)
    {
    }

    [[nodiscard]] std::string encoding() const override { return m_preview.encoding; }

    [[nodiscard]] std::vector<std::string> sheets() const override
    {
        std::vector<std::string> names;
        for (const PreviewSheet &sheet : m_preview.sheets)
            names.push_back(sheet.name);
        return names;
    }

    Result<std::unique_ptr<RowSource>> open(std::size_t sheet) override
    {
        return std::unique_ptr<RowSource>(
            std::make_unique<PreviewRows>(m_preview.sheets.at(sheet)));
    }

private:
    const FilePreview &m_preview;
};

} // namespace

Result<FilePreview>
previewFile(const std::filesystem::path &file, const SheetOptions &options, std::size_t rows)
{
    const auto sheets = openSheetFile(file, options);
    if (!sheets)
        return Failure{sheets.error()};
    FilePreview preview{.file = file, .encoding = (*sheets)->encoding(), .sheets = {}};
    const auto names = (*sheets)->sheets();
    for (std::size_t i = 0; i < names.size(); ++i)
        preview.sheets.push_back(readSheet(**sheets, i, names[i], rows));
    return preview;
}

Result<std::vector<Encoding>>
encodingsOf(const std::filesystem::path &file, const SheetOptions &options, std::size_t rows)
{
    auto encodings = thinkableEncodings(file);
    if (!encodings || encodings->size() < 2)
        return encodings;
    std::vector<FilePreview> seen;
    std::vector<Encoding> result;
    for (const Encoding encoding : *encodings) {
        SheetOptions with = options;
        with.encoding = encoding;
        auto preview = previewFile(file, with, rows);
        const bool isFirst = result.empty();
        if (!isFirst && (!preview || !isReadable(*preview) || !isTable(*preview)))
            continue;
        const bool isNew = !preview
            || std::none_of(seen.begin(), seen.end(), [&preview](const FilePreview &other) {
                   return other.sheets == preview->sheets;
               });
        if (!isNew)
            continue;
        result.push_back(encoding);
        if (preview)
            seen.push_back(*std::move(preview));
    }
    return result;
}

std::unique_ptr<SheetFile> sheetsOf(const FilePreview &preview)
{
    return std::make_unique<PreviewSheets>(preview);
}

} // namespace starvane::core
