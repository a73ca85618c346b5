// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace starvane::core {

/// The number whose lowest byte stands at @p at. All its bytes must be within @p bytes.
template <class Unsigned>
[[nodiscard]] Unsigned littleEndian(std::string_view bytes, std::size_t at)
{
    std::uint64_t value = 0;
    for (std::size_t i = sizeof(Unsigned); i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return static_cast<Unsigned>(value);
}

} // namespace starvane::core
