// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/text_window.h"

#include "core/sheet/utf8.h"

#include <algorithm>
#include <cstring>

namespace starvane::core {

namespace {

constexpr std::size_t blockSize = std::size_t{64} * 1024;

} // namespace

TextWindow::TextWindow(std::shared_ptr<ByteSource> bytes, Encoding encoding)
    : m_bytes(std::move(bytes))
    , m_encoding(encoding)
    , m_decoder(makeDecoder(encoding))
    , m_raw(std::make_unique_for_overwrite<char[]>(blockSize + TextDecoder::longestCharacter))
{
    makeRoom(0);
}

Result<bool> TextWindow::grow()
{
    if (m_begin > 0)
        std::memmove(m_buffer.get(), begin(), m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    const std::size_t before = m_end;
    // Doubling keeps the cost of looking at a long row again and again linear.
    while (!m_isComplete && m_end - m_begin <= 2 * before) {
        if (auto done = readBlock(); !done)
            return Failure{done.error()};
    }
    std::fill_n(m_buffer.get() + m_end, padding, '\0');
    return text().size() > before;
}

Result<Done> TextWindow::readBlock()
{
    const auto got = m_bytes->readAt(m_offset, {m_raw.get() + m_leftOver, blockSize});
    if (!got)
        return Failure{got.error()};
    m_offset += *got;
    m_isComplete = m_offset >= m_bytes->size() || *got == 0;
    decodeBlock(m_leftOver + *got);
    return Done{};
}

void TextWindow::decodeBlock(std::size_t rawSize)
{
    makeRoom(TextDecoder::roomFor(rawSize));
    const auto step = m_decoder->decode({m_raw.get(), rawSize}, m_buffer.get() + m_end);
    m_leftOver = rawSize - step.read;
    if (m_leftOver >= TextDecoder::longestCharacter || (m_isComplete && m_leftOver > 0))
        m_isBroken = true;
    else
        std::memmove(m_raw.get(), m_raw.get() + step.read, m_leftOver);
    const std::size_t from = m_end;
    m_end += step.written;
    if (m_isFirst)
        cutMark();
    cutAtNul(from);
    m_isComplete = m_isComplete || m_isBroken;
}

/// A byte order mark is no text.
void TextWindow::cutMark()
{
    m_isFirst = false;
    if (text().starts_with(utf8::byteOrderMark))
        drop(utf8::byteOrderMark.size());
}

void TextWindow::cutAtNul(std::size_t from)
{
    const char *const start = m_buffer.get() + from;
    if (const void *nul = std::memchr(start, '\0', m_end - from)) {
        m_end = from + static_cast<std::size_t>(static_cast<const char *>(nul) - start);
        m_isBroken = true;
    }
}

void TextWindow::makeRoom(std::size_t wanted)
{
    const std::size_t needed = m_end + wanted + padding;
    if (needed <= m_capacity)
        return;
    m_capacity = std::max(needed, 2 * m_capacity);
    auto buffer = std::make_unique_for_overwrite<char[]>(m_capacity);
    if (m_end > 0)
        std::memcpy(buffer.get(), m_buffer.get(), m_end);
    m_buffer = std::move(buffer);
}

double TextWindow::fractionRead() const
{
    const auto size = static_cast<double>(m_bytes->size());
    return size > 0 ? static_cast<double>(m_offset) / size : 1.0;
}

} // namespace starvane::core
