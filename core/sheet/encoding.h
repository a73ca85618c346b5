// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace starvane::core {

enum class Encoding { Utf8, Utf8Bom, Gb18030, Utf16Le, Utf16Be };

/// As SheetFile::encoding() says it.
[[nodiscard]] std::string_view nameOf(Encoding encoding);

/// Looks at the whole file where its head does not decide. When no encoding fits all of it, the one
/// that fits the longest stretch is told: reading with it ends with BrokenText at the right row.
[[nodiscard]] Result<Encoding> detectEncoding(ByteSource &bytes);

/// Whether @p head, the first bytes of a file of @p fileSize bytes, is UTF-16 without a BOM.
struct Utf16Guess {
    bool isUtf16;
    bool isBigEndian;
};
[[nodiscard]] Utf16Guess guessUtf16(std::string_view head, std::uint64_t fileSize);

/// From bytes of one encoding to UTF-8, strictly.
class TextDecoder {
public:
    struct Step {
        std::size_t read;
        std::size_t written;
    };

    /// No character of any encoding is longer; so four bytes left over begin with a broken one.
    static constexpr std::size_t longestCharacter = 4;

    /// The room that @p bytes need at most, with what the decoder writes too far.
    static constexpr std::size_t roomFor(std::size_t bytes) { return 3 * bytes + 32; }

    virtual ~TextDecoder() = default;

    /// Decodes the whole characters that @p in begins with, up to a broken or an incomplete one.
    /// @p out has roomFor() them.
    virtual Step decode(std::string_view in, char *out) = 0;
};

[[nodiscard]] std::unique_ptr<TextDecoder> makeDecoder(Encoding encoding);

/// Decodes all of @p bytes, U+FFFD for each that is broken, NULs left out.
[[nodiscard]] std::string textOfGb18030(std::string_view bytes);

} // namespace starvane::core
