// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_file.h"

#include "core/sheet/archive_file.h"
#include "core/sheet/html_file.h"
#include "core/sheet/sniff.h"
#include "core/sheet/text_file.h"
#include "core/sheet/xls_workbook.h"

namespace starvane::core {

Result<std::unique_ptr<SheetFile>>
openSheetBytes(std::shared_ptr<ByteSource> bytes, const SheetOptions &options)
{
    const auto kind = sniff(*bytes);
    if (!kind)
        return Failure{kind.error()};
    if (*kind == FileKind::Zip)
        return openZip(std::move(bytes), options);
    if (*kind == FileKind::Compound)
        return openXlsWorkbook(std::move(bytes));
    const auto encoding =
        options.encoding ? Result<Encoding>(*options.encoding) : detectEncoding(*bytes);
    if (!encoding)
        return Failure{encoding.error()};
    if (*kind == FileKind::Html)
        return openHtml(std::move(bytes), *encoding);
    return openText({std::move(bytes), *encoding}, options);
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
