// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/utf8.h"

#include "core/sheet/simd_block.h"

#include <bit>

namespace starvane::core::utf8 {

namespace {

bool isTrail(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

std::size_t shortSequence(const unsigned char *p, std::size_t left)
{
    return p[0] >= 0xC2 && left >= 2 && isTrail(p[1]) ? 2 : 0;
}

std::size_t middleSequence(const unsigned char *p, std::size_t left)
{
    if (left < 3 || !isTrail(p[1]) || !isTrail(p[2]))
        return 0;
    const unsigned high = (p[0] & 0x0FU) << 6 | (p[1] & 0x3FU); // the code point's upper bits
    const bool isOverlong = high < 0x20;
    const bool isSurrogate = high >= 0x360 && high < 0x380;
    return isOverlong || isSurrogate ? 0 : 3;
}

std::size_t longSequence(const unsigned char *p, std::size_t left)
{
    if (p[0] > 0xF4 || left < 4 || !isTrail(p[1]) || !isTrail(p[2]) || !isTrail(p[3]))
        return 0;
    const unsigned plane = (p[0] & 0x07U) << 2 | (p[1] & 0x30U) >> 4;
    return plane >= 1 && plane <= 16 ? 4 : 0;
}

/// The length of the sequence at @p p, 0 when it is broken or cut off.
std::size_t sequenceLength(const unsigned char *p, std::size_t left)
{
    if (p[0] < 0x80)
        return 1;
    if (p[0] < 0xE0)
        return shortSequence(p, left);
    return p[0] < 0xF0 ? middleSequence(p, left) : longSequence(p, left);
}

} // namespace

std::size_t validLength(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (bytes.size() - at >= SimdBlock::width) {
            const std::uint32_t nonAscii = SimdBlock(bytes.data() + at).nonAscii();
            at += nonAscii == 0 ? SimdBlock::width
                                : static_cast<std::size_t>(std::countr_zero(nonAscii));
            if (nonAscii == 0)
                continue;
        }
        do {
            const std::size_t length = sequenceLength(
                reinterpret_cast<const unsigned char *>(bytes.data()) + at, bytes.size() - at);
            if (length == 0)
                return at;
            at += length;
        } while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0x80);
    }
    return at;
}

std::size_t countUnits(std::string_view text)
{
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units += static_cast<std::size_t>(!isTrail(byte)) + static_cast<std::size_t>(byte >= 0xF0);
    }
    return units;
}

} // namespace starvane::core::utf8
