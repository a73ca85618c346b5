// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"

#include <memory>
#include <string_view>

namespace starvane::core {

/// The begin of every compound file.
constexpr std::string_view compoundMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The content of the stream of a workbook in a compound file, whatever its version calls it. Null
/// when the file holds none; DamagedFile when its chains of sectors lead nowhere; FileTooLarge for
/// a file beyond limits::oldWorkbookBytes. Where sectors are missing, reading from the stream fails
/// with DamagedFile.
[[nodiscard]] Result<std::shared_ptr<ByteSource>>
openWorkbookStream(std::shared_ptr<ByteSource> bytes);

} // namespace starvane::core
