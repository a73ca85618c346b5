// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_file.h"

#include "core/sheet/chat_rows.h"
#include "core/sheet/csv_rows.h"
#include "core/sheet/sniff.h"
#include "core/sheet/workbook.h"

#include <cassert>

namespace starvane::core {

namespace {

class TextSheetFile final : public SheetFile {
public:
    TextSheetFile(std::shared_ptr<ByteSource> bytes, Encoding encoding, SheetOptions options)
        : m_bytes(std::move(bytes))
        , m_encoding(encoding)
        , m_options(std::move(options))
    {
    }

    [[nodiscard]] std::string encoding() const override { return std::string(nameOf(m_encoding)); }
    [[nodiscard]] std::vector<std::string> sheets() const override { return {std::string()}; }

    Result<std::unique_ptr<RowSource>> open([[maybe_unused]] std::size_t sheet) override
    {
        assert(sheet == 0);
        TextWindow window(m_bytes, m_encoding);
        if (auto grown = window.grow(); !grown)
            return Failure{grown.error()};
        if (isChatLog(window.text()))
            return std::unique_ptr<RowSource>(
                std::make_unique<ChatRows>(std::move(window), m_options.automaticReplies));
        return std::unique_ptr<RowSource>(std::make_unique<CsvRows>(std::move(window)));
    }

private:
    std::shared_ptr<ByteSource> m_bytes;
    Encoding m_encoding;
    SheetOptions m_options;
};

} // namespace

Result<std::unique_ptr<SheetFile>>
openSheetBytes(std::shared_ptr<ByteSource> bytes, const SheetOptions &options)
{
    const auto kind = sniff(*bytes);
    if (!kind)
        return Failure{kind.error()};
    if (*kind == FileKind::Zip)
        return openWorkbook(std::move(bytes));
    const auto encoding = detectEncoding(*bytes);
    if (!encoding)
        return Failure{encoding.error()};
    return std::unique_ptr<SheetFile>(
        std::make_unique<TextSheetFile>(std::move(bytes), *encoding, options));
}

Result<std::unique_ptr<SheetFile>>
openSheetFile(const std::filesystem::path &file, const SheetOptions &options)
{
    auto bytes = openFile(file);
    if (!bytes)
        return Failure{bytes.error()};
    return openSheetBytes(*std::move(bytes), options);
}

} // namespace starvane::core
