// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/encoding.h"

namespace starvane::core {

/// The stretch of a text file that is being looked at, as UTF-8: more comes at its end, and what
/// has been dealt with is dropped at its begin.
class TextWindow {
public:
    /// So many bytes behind text() may be read, whatever they are.
    static constexpr std::size_t padding = 64;

    TextWindow(std::shared_ptr<ByteSource> bytes, Encoding encoding);

    [[nodiscard]] std::string_view text() const { return {begin(), m_end - m_begin}; }
    /// The same, to be changed in place.
    [[nodiscard]] char *begin() const { return m_buffer.get() + m_begin; }

    void drop(std::size_t count) { m_begin += count; }

    /// Adds a block, or as much as there is already. What text() was is somewhere else then. False
    /// when nothing was added: the file is at its end, or isBroken().
    [[nodiscard]] Result<bool> grow();

    /// What follows text() is no text: broken characters, or NUL.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    /// No more text will come.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    [[nodiscard]] double fractionRead() const;
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_bytes->file(); }

private:
    [[nodiscard]] Result<Done> readBlock();
    void decodeBlock(std::size_t rawSize);
    void makeRoom(std::size_t wanted);
    void cutAtNul(std::size_t from);
    void cutMark();

    std::shared_ptr<ByteSource> m_bytes;
    Encoding m_encoding;
    std::unique_ptr<TextDecoder> m_decoder;
    std::unique_ptr<char[]> m_raw; // what has been read, beginning with what was left over
    std::size_t m_leftOver = 0;
    std::uint64_t m_offset = 0; // in the file, of what is read next
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_isBroken = false;
    bool m_isComplete = false;
    bool m_isFirst = true;
};

} // namespace starvane::core
