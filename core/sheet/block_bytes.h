// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"

#include <vector>

namespace starvane::core {

/// @p size bytes that lie in blocks all over @p base, of which there are enough. Reading fails with
/// DamagedFile where @p base ends within a block that is needed.
[[nodiscard]] std::shared_ptr<ByteSource> joinBlocks(std::shared_ptr<ByteSource> base,
                                                     std::vector<std::uint64_t> offsets,
                                                     std::size_t blockSize, std::uint64_t size);

} // namespace starvane::core
