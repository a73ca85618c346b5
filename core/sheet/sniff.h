// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"

namespace starvane::core {

/// Compound: the container of workbooks before XLSX, not of an encrypted one.
enum class FileKind { Text, Html, Zip, Compound };

/// Tells from the content what the file may be. Fails for what is certainly no table, and with
/// EncryptedFile for an encrypted XLSX workbook.
[[nodiscard]] Result<FileKind> sniff(ByteSource &bytes);

} // namespace starvane::core
