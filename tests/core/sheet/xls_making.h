// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace starvane::test {

/// A number of so many bytes, the lowest first.
inline std::string number(std::uint64_t value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i) & 0xFF);
    return text;
}

inline std::string half(std::uint64_t value)
{
    return number(value, 2);
}
inline std::string word(std::uint64_t value)
{
    return number(value, 4);
}
inline std::string real(double value)
{
    return number(std::bit_cast<std::uint64_t>(value), 8);
}

inline std::string wideText(std::u16string_view text)
{
    std::string bytes;
    for (const char16_t unit : text)
        bytes += half(unit);
    return bytes;
}

inline std::string record(std::uint16_t type, const std::string &data)
{
    return half(type) + half(data.size()) + data;
}

/// The place of a cell, both counted from 0.
inline std::string place(int row, int column, int style = 0)
{
    return half(static_cast<std::uint64_t>(row)) + half(static_cast<std::uint64_t>(column))
        + half(static_cast<std::uint64_t>(style));
}

constexpr std::uint64_t unicodeVersion = 0x0600;
constexpr std::uint64_t bytesVersion = 0x0500;

/// The stream of a workbook with one sheet, from the records of both.
inline std::string workbookStream(const std::string &globals, const std::string &sheet,
                                  std::uint64_t version = unicodeVersion)
{
    const std::string begin = record(0x0809, half(version) + half(0x0005) + word(0));
    const std::string end = record(0x000A, "");
    const std::string name = version == unicodeVersion ? number(1, 1) + '\0' + "a" : "\1a";
    const std::size_t offset = begin.size() + globals.size() + 4 + 6 + name.size() + end.size();
    return begin + globals + record(0x0085, word(offset) + half(0) + name) + end
        + record(0x0809, half(version) + half(0x0010) + word(0)) + sheet + end;
}

inline std::string
directoryEntry(std::u16string_view name, int type, std::uint32_t start, std::size_t size)
{
    std::string entry = wideText(name);
    entry.resize(64);
    entry += half(2 * name.size() + 2);
    entry += static_cast<char>(type);
    entry.resize(0x74);
    return entry + word(start) + word(size) + word(0);
}

/// A chain of sectors from @p first on, as the table has it.
inline std::string chainOf(std::uint32_t first, std::size_t count)
{
    std::string chain;
    for (std::uint32_t i = 1; i < count; ++i)
        chain += word(first + i);
    return count == 0 ? chain : chain + word(0xFFFFFFFE);
}

inline std::string padded(std::string bytes, std::size_t unit, char with = '\0')
{
    bytes.resize((bytes.size() + unit - 1) / unit * unit, with);
    return bytes;
}

/// A compound file: the header, the table of sectors, the directory, the table of small sectors,
/// and from sector 3 on the stream, be it in small sectors or in those of the file. For streams of
/// up to 60 kB.
inline std::string compoundFile(const std::string &stream, std::u16string_view name = u"Workbook")
{
    const bool isSmall = stream.size() < 4096;
    const std::string content = padded(stream, 512);
    const std::uint32_t free = 0xFFFFFFFF;
    std::string header = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    header.resize(0x18);
    header += half(0x3E) + half(3) + half(0xFFFE) + half(9) + half(6);
    header.resize(0x2C);
    header += word(1) + word(1) + word(0) + word(4096) + word(2) + word(1) + word(0xFFFFFFFE)
        + word(0) + word(0);
    const std::string table =
        word(0xFFFFFFFD) + word(0xFFFFFFFE) + word(0xFFFFFFFE) + chainOf(3, content.size() / 512);
    const std::string directory =
        directoryEntry(u"Root Entry", 5, isSmall ? 3 : free, isSmall ? content.size() : 0)
        + directoryEntry(name, 2, isSmall ? 0 : 3, stream.size());
    const std::string small = isSmall ? chainOf(0, (stream.size() + 63) / 64) : "";
    return padded(header, 512, '\xFF') + padded(table, 512, '\xFF') + padded(directory, 512)
        + padded(small, 512, '\xFF') + content;
}

/// A workbook of the format before XLSX.
inline std::string xls(const std::string &sheet, const std::string &globals = {})
{
    return compoundFile(workbookStream(globals, sheet));
}

} // namespace starvane::test
