// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/encoding.h"
#include "core/sheet/simd_block.h"
#include "core/sheet/utf8.h"

#include <unicode/ucnv.h>

#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace starvane::core {

namespace {

class Utf8Decoder final : public TextDecoder {
public:
    Step decode(std::string_view in, char *out) override
    {
        const std::size_t length = utf8::validLength(in);
        std::memcpy(out, in.data(), length);
        return {length, length};
    }
};

struct ConverterCloser {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

/// ICU's converter, for one character at a time: right, and slow.
class Gb18030Character {
public:
    Gb18030Character()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_converter.reset(ucnv_open("gb18030", &status));
        if (U_SUCCESS(status) != 0) {
            ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr,
                                nullptr, &status);
        }
        if (U_FAILURE(status) != 0)
            m_converter.reset();
    }

    /// The code point of the character that @p bytes are, 0 when they are none.
    char32_t operator()(std::string_view bytes)
    {
        if (!m_converter)
            return 0;
        ucnv_resetToUnicode(m_converter.get());
        UErrorCode status = U_ZERO_ERROR;
        const char *from = bytes.data();
        const char *const end = bytes.data() + bytes.size();
        const UChar32 c = ucnv_getNextUChar(m_converter.get(), &from, end, &status);
        return U_SUCCESS(status) != 0 && from == end ? static_cast<char32_t>(c) : 0;
    }

private:
    std::unique_ptr<UConverter, ConverterCloser> m_converter;
};

/// All two-byte characters, ready to be written: the UTF-8 bytes, the first one lowest, and
/// their number in the top byte. 0 where there is no character.
class PairTable {
public:
    PairTable()
        : m_entries(std::size_t{leads} << 8)
    {
        Gb18030Character character;
        for (unsigned lead = 0; lead < leads; ++lead) {
            for (unsigned trail = 0x40; trail < 0xFF; ++trail) {
                const std::array pair = {static_cast<char>(lead + firstLead),
                                         static_cast<char>(trail)};
                m_entries[lead << 8 | trail] =
                    packed(character(std::string_view(pair.data(), pair.size())));
            }
        }
    }

    static const PairTable &instance()
    {
        static const PairTable table;
        return table;
    }

    [[nodiscard]] std::uint32_t operator()(unsigned char lead, unsigned char trail) const
    {
        return m_entries[static_cast<std::size_t>(lead - firstLead) << 8 | trail];
    }

private:
    static constexpr unsigned firstLead = 0x81;
    static constexpr unsigned leads = 0xFE - firstLead + 1;

    static std::uint32_t packed(char32_t c)
    {
        if (c == 0)
            return 0;
        std::array<char, 4> bytes{};
        const auto length = static_cast<std::uint32_t>(utf8::write(c, bytes.data()) - bytes.data());
        std::uint32_t entry = length << 24;
        for (std::uint32_t i = 0; i < 3; ++i)
            entry |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes.at(i))) << (8 * i);
        return entry;
    }

    std::vector<std::uint32_t> m_entries;
};

class Gb18030Decoder final : public TextDecoder {
public:
    Step decode(std::string_view in, char *out) override
    {
        const char *from = in.data();
        const char *const end = from + in.size();
        char *to = out;
        while (from != end) {
            if (static_cast<std::size_t>(end - from) >= SimdBlock::width) {
                const SimdBlock block(from);
                block.store(to);
                const std::uint32_t nonAscii = block.nonAscii();
                const auto ascii =
                    nonAscii == 0 ? int{SimdBlock::width} : std::countr_zero(nonAscii);
                from += ascii;
                to += ascii;
                if (nonAscii == 0)
                    continue;
            }
            if (!decodeRun(from, end, to))
                break;
        }
        return {static_cast<std::size_t>(from - in.data()), static_cast<std::size_t>(to - out)};
    }

private:
    /// One character, and all that follow until the next ASCII one.
    bool decodeRun(const char *&from, const char *end, char *&to)
    {
        do {
            const auto lead = static_cast<unsigned char>(*from);
            if (lead < 0x80) {
                *to++ = *from++;
            } else if (lead == 0x80) { // how Excel writes it
                to = utf8::write(U'€', to);
                ++from;
            } else if (!decodeLong(from, end, to)) {
                return false;
            }
        } while (from != end && static_cast<unsigned char>(*from) >= 0x80);
        return true;
    }

    bool decodeLong(const char *&from, const char *end, char *&to)
    {
        const auto lead = static_cast<unsigned char>(*from);
        if (lead == 0xFF || end - from < 2)
            return false;
        const auto trail = static_cast<unsigned char>(from[1]);
        const std::uint32_t entry = m_pairs(lead, trail);
        if (entry == 0)
            return trail >= 0x30 && trail <= 0x39 && decodeFour(from, end, to);
        to[0] = static_cast<char>(entry);
        to[1] = static_cast<char>(entry >> 8);
        to[2] = static_cast<char>(entry >> 16);
        to += entry >> 24;
        from += 2;
        return true;
    }

    bool decodeFour(const char *&from, const char *end, char *&to)
    {
        if (end - from < 4)
            return false;
        const char32_t c = m_character({from, 4});
        if (c == 0)
            return false;
        to = utf8::write(c, to);
        from += 4;
        return true;
    }

    const PairTable &m_pairs = PairTable::instance();
    Gb18030Character m_character;
};

class Utf16Decoder final : public TextDecoder {
public:
    explicit Utf16Decoder(bool isBigEndian)
        : m_high(isBigEndian ? 0 : 1)
    {
    }

    Step decode(std::string_view in, char *out) override
    {
        std::size_t at = 0;
        char *to = out;
        while (in.size() - at >= 2) {
            const Character character = characterAt(in.substr(at));
            if (character.size == 0)
                break;
            to = utf8::write(character.code, to);
            at += character.size;
        }
        return {at, static_cast<std::size_t>(to - out)};
    }

private:
    struct Character {
        char32_t code;
        std::size_t size; // in bytes, 0 for what is no character
    };

    [[nodiscard]] Character characterAt(std::string_view in) const
    {
        const char32_t first = unit(in, 0);
        if (first < 0xD800 || first >= 0xE000)
            return {first, 2};
        if (first >= 0xDC00 || in.size() < 4)
            return {0, 0};
        const char32_t second = unit(in, 2);
        if (second < 0xDC00 || second >= 0xE000)
            return {0, 0};
        return {0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), 4};
    }

    [[nodiscard]] char32_t unit(std::string_view in, std::size_t at) const
    {
        const auto high = static_cast<unsigned char>(in[at + m_high]);
        const auto low = static_cast<unsigned char>(in[at + 1 - m_high]);
        return static_cast<char32_t>(high << 8 | low);
    }

    std::size_t m_high; // which of a unit's two bytes is the higher one
};

} // namespace

std::unique_ptr<TextDecoder> makeDecoder(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        break;
    case Encoding::Gb18030:
        return std::make_unique<Gb18030Decoder>();
    case Encoding::Utf16Le:
        return std::make_unique<Utf16Decoder>(false);
    case Encoding::Utf16Be:
        return std::make_unique<Utf16Decoder>(true);
    }
    return std::make_unique<Utf8Decoder>();
}

std::string textOfGb18030(std::string_view bytes)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    const auto decoder = makeDecoder(Encoding::Gb18030);
    std::string text;
    std::string part(TextDecoder::roomFor(bytes.size()), '\0');
    while (!bytes.empty()) {
        const auto step = decoder->decode(bytes, part.data());
        text.append(part, 0, step.written);
        bytes.remove_prefix(step.read);
        if (bytes.empty())
            break;
        text += replacement;
        bytes.remove_prefix(1);
    }
    std::erase(text, '\0');
    return text;
}

} // namespace starvane::core
