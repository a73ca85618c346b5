// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/row_source.h"

namespace starvane::core {

/// openSheetFile() for bytes that come from anywhere.
[[nodiscard]] Result<std::unique_ptr<SheetFile>>
openSheetBytes(std::shared_ptr<ByteSource> bytes, const SheetOptions &options);

} // namespace starvane::core
