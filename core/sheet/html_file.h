// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/encoding.h"
#include "core/sheet/row_source.h"

namespace starvane::core {

/// Opens an HTML text whose tables are sheets; one without text is none. Fails with NotATable when
/// there is no table, and with FileTooLarge for more than a hundred.
[[nodiscard]] Result<std::unique_ptr<SheetFile>>
openHtml(std::shared_ptr<ByteSource> bytes, Encoding encoding);

} // namespace starvane::core
