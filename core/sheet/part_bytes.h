// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/zip_archive.h"

namespace starvane::core {

/// A file of an archive, unpacked as it is read; reading backwards starts again.
[[nodiscard]] std::shared_ptr<ByteSource>
streamPart(std::shared_ptr<ZipArchive> archive, const ZipArchive::Part &part);

/// The same unpacked into memory, for who reads to and fro. Fails with DamagedFile, and with
/// FileTooLarge beyond limits::oldWorkbookBytes.
[[nodiscard]] Result<std::shared_ptr<ByteSource>>
loadPart(ZipArchive &archive, const ZipArchive::Part &part);

} // namespace starvane::core
