// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"

namespace starvane::core {

enum class FileKind { Text, Zip };

/// Tells from the content what the file may be. Fails for what is certainly no table.
[[nodiscard]] Result<FileKind> sniff(ByteSource &bytes);

} // namespace starvane::core
