// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sniff.h"

#include "core/sheet/compound_file.h"
#include "core/sheet/encoding.h"
#include "core/sheet/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t headSize = std::size_t{64} * 1024;
constexpr std::size_t markupSize = 1024;

struct Magic {
    std::string_view start;
    const char *kind;
};

constexpr std::array foreignMagics = {Magic{"%PDF", "PDF"},
                                      Magic{"\x89PNG\r\n\x1A\n", "PNG"},
                                      Magic{"\xFF\xD8\xFF", "JPEG"},
                                      Magic{"GIF87a", "GIF"},
                                      Magic{"GIF89a", "GIF"},
                                      Magic{"Rar!\x1A\x07", "RAR"},
                                      Magic{"7z\xBC\xAF\x27\x1C", "7Z"},
                                      Magic{"\x1F\x8B\x08", "GZIP"}};

constexpr std::array zipMagics = {"PK\x03\x04"sv, "PK\x05\x06"sv, "PK\x07\x08"sv};

/// ASCII letters in lower case, and no NULs: so UTF-16 can be compared as well.
std::string lowered(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c != '\0')
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return result;
}

std::string_view withoutMark(std::string_view head)
{
    for (const auto mark : {utf8::byteOrderMark, "\xFF\xFE"sv, "\xFE\xFF"sv}) {
        if (head.starts_with(mark))
            return head.substr(mark.size());
    }
    return head;
}

enum class Markup { None, Html, Xml };

Markup markupOf(std::string_view head)
{
    const std::string text = lowered(withoutMark(head).substr(0, markupSize));
    const auto start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::string_view markup = std::string_view(text).substr(start);
    for (const auto tag : {"<html"sv, "<table"sv, "<!doctype html"sv, "<head"sv, "<meta"sv}) {
        if (markup.starts_with(tag))
            return Markup::Html;
    }
    if (markup.starts_with("<?xml"))
        return markup.find("<html") != std::string_view::npos ? Markup::Html : Markup::Xml;
    return Markup::None;
}

bool isUtf16(std::string_view head, std::uint64_t fileSize)
{
    return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")
        || guessUtf16(head.substr(0, 4096), fileSize).isUtf16;
}

/// A stray control character is a fault in a text; many are no text at all.
bool isBinary(std::string_view head)
{
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != 0x1B;
    });
    return controls >= 4 && static_cast<std::size_t>(controls) * 20 >= head.size();
}

constexpr std::size_t entrySize = 128;

/// Whether a directory entry of a compound file is that of the stream with the encrypted
/// workbook.
bool isEncryptedPackage(std::string_view entry)
{
    constexpr auto name = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0\0\0"sv;
    constexpr std::size_t lengthAt = 64;
    return entry.starts_with(name) && entry[lengthAt] == static_cast<char>(name.size())
        && entry[lengthAt + 1] == '\0';
}

/// The directory may be anywhere, but its entries always stand at multiples of their size: so
/// looking at all of these places finds it without walking the file's sector chains.
Result<bool> holdsEncryptedPackage(ByteSource &bytes)
{
    std::vector<char> buffer(headSize);
    for (std::uint64_t offset = 0;; offset += headSize) {
        const auto got = bytes.readAt(offset, buffer);
        if (!got)
            return Failure{got.error()};
        for (std::size_t at = 0; at + entrySize <= *got; at += entrySize) {
            if (isEncryptedPackage({buffer.data() + at, entrySize}))
                return true;
        }
        if (*got < headSize)
            return false;
    }
}

Result<FileKind> compoundKind(ByteSource &bytes)
{
    const auto encrypted = holdsEncryptedPackage(bytes);
    if (!encrypted)
        return Failure{encrypted.error()};
    if (*encrypted)
        return Failure{EncryptedFile{bytes.file()}};
    return FileKind::Compound;
}

/// Nothing when the text is no markup.
Result<std::optional<FileKind>> markupFile(std::string_view head, const std::filesystem::path &file)
{
    const Markup markup = markupOf(head);
    if (markup == Markup::Xml)
        return Failure{NotATable{file, "XML"}};
    return markup == Markup::Html ? std::optional(FileKind::Html) : std::nullopt;
}

} // namespace

Result<FileKind> sniff(ByteSource &bytes)
{
    std::vector<char> buffer(headSize);
    const auto got = bytes.readAt(0, buffer);
    if (!got)
        return Failure{got.error()};
    const std::string_view head(buffer.data(), *got);
    if (withoutMark(head).empty())
        return Failure{EmptyFile{bytes.file()}};
    const auto starts = [head](std::string_view magic) { return head.starts_with(magic); };
    if (std::any_of(zipMagics.begin(), zipMagics.end(), starts))
        return FileKind::Zip;
    if (starts(compoundMagic))
        return compoundKind(bytes);
    for (const Magic &magic : foreignMagics) {
        if (starts(magic.start))
            return Failure{NotATable{bytes.file(), magic.kind}};
    }
    const auto markup = markupFile(head, bytes.file());
    if (!markup)
        return Failure{markup.error()};
    if (*markup)
        return **markup;
    if (!isUtf16(head, bytes.size()) && isBinary(head))
        return Failure{NotATable{bytes.file(), "binary"}};
    return FileKind::Text;
}

} // namespace starvane::core
