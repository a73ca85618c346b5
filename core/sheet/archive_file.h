// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/row_source.h"

namespace starvane::core {

/// Opens a ZIP file: an XLSX workbook, or an archive of files that may be read. Its chat logs are
/// one sheet, the first; every other table keeps its sheets, named after its file when there are
/// several. Files that are no tables are passed over, and so are archives within it. Fails with
/// NotATable when nothing is left, with the error of a file that cannot be read, and beyond the
/// limits of limits.h.
[[nodiscard]] Result<std::unique_ptr<SheetFile>>
openZip(std::shared_ptr<ByteSource> bytes, const SheetOptions &options);

} // namespace starvane::core
