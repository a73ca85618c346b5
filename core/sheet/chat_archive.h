// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/text_file.h"

#include <vector>

namespace starvane::core {

/// Chat logs, at least one, as one sheet: their conversations one log after another below one
/// header. Rows have the numbers of their lines, counted on from log to log.
[[nodiscard]] std::unique_ptr<SheetFile>
joinChats(std::vector<TextFile> logs, const SheetOptions &options);

} // namespace starvane::core
