// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/row_source.h"

namespace starvane::core {

/// Opens a ZIP file that should be an XLSX workbook.
[[nodiscard]] Result<std::unique_ptr<SheetFile>> openWorkbook(std::shared_ptr<ByteSource> bytes);

} // namespace starvane::core
