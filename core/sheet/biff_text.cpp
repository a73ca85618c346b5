// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/biff_text.h"

#include "core/sheet/clean_cell.h"
#include "core/sheet/encoding.h"
#include "core/sheet/limits.h"
#include "core/sheet/little_endian.h"
#include "core/sheet/utf8.h"

#include <algorithm>
#include <array>

namespace starvane::core {

namespace {

constexpr char32_t replacement = 0xFFFD;

// The flags before a text.
constexpr std::uint64_t wide = 0x01;
constexpr std::uint64_t withReadings = 0x04;
constexpr std::uint64_t withFormats = 0x08;

void append(std::string &text, char32_t c)
{
    std::array<char, 4> buffer{};
    if (c != 0)
        text.append(buffer.data(), utf8::write(c, buffer.data()));
}

bool isHigh(char16_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}
bool isLow(char16_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

std::string toUtf8(std::u16string_view units)
{
    std::string text;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const char16_t unit = units[i];
        if (isHigh(unit) && i + 1 < units.size() && isLow(units[i + 1])) {
            const auto high = static_cast<char32_t>(unit - 0xD800);
            append(text, 0x10000 + (high << 10) + static_cast<char32_t>(units[++i] - 0xDC00));
        } else {
            append(text, isHigh(unit) || isLow(unit) ? replacement : unit);
        }
    }
    return text;
}

std::string fromLatin1(std::string_view bytes)
{
    std::string text;
    for (const char byte : bytes)
        append(text, static_cast<unsigned char>(byte));
    return text;
}

} // namespace

Result<Done> BiffCursor::goOn()
{
    const auto more = m_records.nextContinuation();
    if (!more)
        return Failure{more.error()};
    if (!*more)
        return m_records.damaged();
    m_rest = m_records.data();
    return Done{};
}

Result<std::uint64_t> BiffCursor::number(std::size_t bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        while (m_rest.empty()) {
            if (auto done = goOn(); !done)
                return Failure{done.error()};
        }
        value |= std::uint64_t{static_cast<unsigned char>(m_rest.front())} << (8 * i);
        m_rest.remove_prefix(1);
    }
    return value;
}

Result<Done> BiffCursor::skip(std::uint64_t bytes)
{
    while (bytes > m_rest.size()) {
        bytes -= m_rest.size();
        if (auto done = goOn(); !done)
            return done;
    }
    m_rest.remove_prefix(static_cast<std::size_t>(bytes));
    return Done{};
}

/// Where a text is continued, it says again how wide its characters are.
Result<std::u16string> BiffCursor::characters(std::size_t count, bool isWide)
{
    std::u16string units;
    while (units.size() < count) {
        if (m_rest.empty()) {
            if (auto done = goOn(); !done)
                return Failure{done.error()};
            const auto flags = number(1);
            if (!flags)
                return Failure{flags.error()};
            isWide = (*flags & wide) != 0;
            continue;
        }
        const std::size_t width = isWide ? 2 : 1;
        if (m_rest.size() < width)
            return m_records.damaged();
        units += isWide ? littleEndian<std::uint16_t>(m_rest, 0)
                        : static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(width);
    }
    return units;
}

Result<std::string> BiffCursor::text(std::size_t count)
{
    const auto flags = number(1);
    if (!flags)
        return Failure{flags.error()};
    const auto formats = number((*flags & withFormats) != 0 ? 2 : 0);
    if (!formats)
        return Failure{formats.error()};
    const auto readings = number((*flags & withReadings) != 0 ? 4 : 0);
    if (!readings)
        return Failure{readings.error()};
    const auto units = characters(count, (*flags & wide) != 0);
    if (!units)
        return Failure{units.error()};
    constexpr std::uint64_t formatSize = 4;
    std::string text = toUtf8(*units);
    if (auto done = skip(formatSize * *formats + *readings); !done)
        return Failure{done.error()};
    return text;
}

Result<std::string> BiffCursor::bytes(std::size_t count, const BiffTexts &texts)
{
    std::string read;
    while (read.size() < count) {
        const auto byte = number(1);
        if (!byte)
            return Failure{byte.error()};
        read += static_cast<char>(*byte);
    }
    constexpr std::uint16_t western = 1252;
    return texts.codePage == western ? fromLatin1(read) : textOfGb18030(read);
}

Result<std::string> BiffCursor::countedText(std::size_t lengthBytes, const BiffTexts &texts)
{
    const auto length = number(lengthBytes);
    if (!length)
        return Failure{length.error()};
    const auto count = static_cast<std::size_t>(*length);
    if (!texts.isUnicode)
        return bytes(count, texts);
    return count == 0 ? std::string() : text(count);
}

Result<SharedStrings> readBiffStrings(BiffRecords &records, const std::filesystem::path &file)
{
    BiffCursor cursor(records, 0);
    SharedStrings strings;
    const auto uses = cursor.number(4);
    const auto count = uses ? cursor.number(4) : uses;
    if (!count)
        return Failure{count.error()};
    for (std::uint64_t i = 0; i < *count; ++i) {
        const auto length = cursor.number(2);
        if (!length)
            return Failure{length.error()};
        if (*length > limits::cellUnits)
            return Failure{FileTooLarge{file, limits::cellUnits}};
        const auto text = cursor.text(static_cast<std::size_t>(*length));
        if (!text)
            return Failure{text.error()};
        strings.add(cleanCell(*text));
    }
    return strings;
}

} // namespace starvane::core
