// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/encoding.h"

#include "core/sheet/utf8.h"

#include <array>
#include <vector>

namespace starvane::core {

namespace {

constexpr std::size_t blockSize = std::size_t{256} * 1024;

/// Three Chinese characters, or nine of two bytes, are no chance: what begins with them is
/// meant as UTF-8.
constexpr std::size_t surelyUtf8 = 9;

std::size_t utf8Evidence(std::string_view validText)
{
    std::size_t evidence = 0;
    for (const char c : validText) {
        const auto byte = static_cast<unsigned char>(c);
        evidence += static_cast<std::size_t>(byte >= 0xC0);
        evidence += static_cast<std::size_t>(byte >= 0xE0) * 2;
    }
    return evidence;
}

struct ValidPart {
    std::uint64_t length = 0;
    std::size_t evidence = 0; // counted up to surelyUtf8
    bool isAll = false;
};

Result<ValidPart> findValidUtf8(ByteSource &bytes)
{
    ValidPart part;
    std::vector<char> buffer(blockSize);
    for (;;) {
        const auto got = bytes.readAt(part.length, buffer);
        if (!got)
            return Failure{got.error()};
        const std::string_view block(buffer.data(), *got);
        const std::size_t valid = utf8::validLength(block);
        if (part.evidence < surelyUtf8)
            part.evidence += utf8Evidence(block.substr(0, valid));
        part.length += valid;
        part.isAll = part.length == bytes.size();
        const bool isBroken = block.size() - valid >= TextDecoder::longestCharacter;
        if (part.isAll || isBroken || block.size() < blockSize)
            return part;
    }
}

/// Whether the first @p length bytes are GB18030; a character may be cut off at their end.
Result<bool> isGb18030(ByteSource &bytes, std::uint64_t length)
{
    const auto decoder = makeDecoder(Encoding::Gb18030);
    std::vector<char> buffer(blockSize);
    std::vector<char> text(TextDecoder::roomFor(blockSize));
    std::uint64_t at = 0;
    while (at < length) {
        const auto got = bytes.readAt(at, buffer);
        if (!got)
            return Failure{got.error()};
        const std::size_t read = decoder->decode({buffer.data(), *got}, text.data()).read;
        const bool isBroken = *got - read >= TextDecoder::longestCharacter || read == 0;
        at += read;
        if (isBroken)
            return at + TextDecoder::longestCharacter > length;
    }
    return true;
}

struct Unit {
    unsigned char low;
    unsigned char high;

    [[nodiscard]] bool isAscii() const { return high == 0; }
    [[nodiscard]] bool isText() const
    {
        return low == '\t' || low == '\r' || low == '\n' || (low >= 0x20 && low < 0x7F);
    }
    /// European letters, signs and punctuation, Chinese, halves of rare characters, wide forms.
    [[nodiscard]] bool isCommon() const
    {
        return high <= 0x04 || (high >= 0x20 && high <= 0x26) || high == 0x30
            || (high >= 0x4E && high <= 0x9F) || (high >= 0xD8 && high <= 0xDF) || high == 0xFF;
    }
};

/// The classic trap: two ASCII letters together look like a Chinese character. A text has
/// few of those, a file with a stray NUL has hardly anything else.
bool looksLikeUtf16(std::string_view head, bool isBigEndian)
{
    std::size_t ascii = 0;
    std::size_t odd = 0;
    std::size_t twoLetters = 0;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        const auto first = static_cast<unsigned char>(head[i]);
        const auto second = static_cast<unsigned char>(head[i + 1]);
        const Unit unit = isBigEndian ? Unit{second, first} : Unit{first, second};
        ascii += static_cast<std::size_t>(unit.isAscii());
        odd += static_cast<std::size_t>(unit.isAscii() ? !unit.isText() : !unit.isCommon());
        twoLetters +=
            static_cast<std::size_t>(!unit.isAscii() && unit.low < 0x80 && unit.high < 0x80);
    }
    const std::size_t units = head.size() / 2;
    const std::size_t wide = units - ascii;
    return odd * 10 <= units && ascii * 20 >= units
        && (ascii >= wide || twoLetters * 5 <= wide * 3);
}

} // namespace

std::string_view nameOf(Encoding encoding)
{
    static constexpr std::array<std::string_view, 5> names = {"UTF-8", "UTF-8 BOM", "GB18030",
                                                              "UTF-16LE", "UTF-16BE"};
    return names.at(static_cast<std::size_t>(encoding));
}

Utf16Guess guessUtf16(std::string_view head, std::uint64_t fileSize)
{
    if (head.size() < 2 || fileSize % 2 != 0)
        return {false, false};
    std::array<std::size_t, 2> zeros{}; // at even places, at odd places
    for (std::size_t i = 0; i < head.size(); ++i)
        zeros.at(i % 2) += static_cast<std::size_t>(head[i] == '\0');
    const bool isBigEndian = zeros[0] > zeros[1];
    if (zeros[isBigEndian ? 0 : 1] == 0)
        return {false, false};
    return {looksLikeUtf16(head, isBigEndian), isBigEndian};
}

Result<Encoding> detectEncoding(ByteSource &bytes)
{
    std::vector<char> buffer(std::size_t{4096});
    const auto got = bytes.readAt(0, buffer);
    if (!got)
        return Failure{got.error()};
    const std::string_view head(buffer.data(), *got);
    if (head.starts_with(utf8::byteOrderMark))
        return Encoding::Utf8Bom;
    if (head.starts_with("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (head.starts_with("\xFE\xFF"))
        return Encoding::Utf16Be;
    if (const auto guess = guessUtf16(head, bytes.size()); guess.isUtf16)
        return guess.isBigEndian ? Encoding::Utf16Be : Encoding::Utf16Le;
    const auto utf8Part = findValidUtf8(bytes);
    if (!utf8Part)
        return Failure{utf8Part.error()};
    if (utf8Part->isAll || utf8Part->evidence >= surelyUtf8)
        return Encoding::Utf8;
    const auto fits = isGb18030(bytes, utf8Part->length);
    if (!fits)
        return Failure{fits.error()};
    return *fits ? Encoding::Gb18030 : Encoding::Utf8;
}

} // namespace starvane::core
