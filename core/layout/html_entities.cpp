// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/html_entities.h"

#include "core/sheet/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace starvane::core {

namespace {

struct Entity {
    std::string_view name;
    char32_t character;
};

/// In the order of names.
constexpr std::array entities = {
    Entity{"AElig", 0xC6},   Entity{"Aacute", 0xC1},   Entity{"Acirc", 0xC2},
    Entity{"Agrave", 0xC0},  Entity{"Aring", 0xC5},    Entity{"Atilde", 0xC3},
    Entity{"Auml", 0xC4},    Entity{"Ccedil", 0xC7},   Entity{"ETH", 0xD0},
    Entity{"Eacute", 0xC9},  Entity{"Ecirc", 0xCA},    Entity{"Egrave", 0xC8},
    Entity{"Euml", 0xCB},    Entity{"Iacute", 0xCD},   Entity{"Icirc", 0xCE},
    Entity{"Igrave", 0xCC},  Entity{"Iuml", 0xCF},     Entity{"Ntilde", 0xD1},
    Entity{"OElig", 0x152},  Entity{"Oacute", 0xD3},   Entity{"Ocirc", 0xD4},
    Entity{"Ograve", 0xD2},  Entity{"Oslash", 0xD8},   Entity{"Otilde", 0xD5},
    Entity{"Ouml", 0xD6},    Entity{"Prime", 0x2033},  Entity{"Scaron", 0x160},
    Entity{"THORN", 0xDE},   Entity{"Uacute", 0xDA},   Entity{"Ucirc", 0xDB},
    Entity{"Ugrave", 0xD9},  Entity{"Uuml", 0xDC},     Entity{"Yacute", 0xDD},
    Entity{"Yuml", 0x178},   Entity{"aacute", 0xE1},   Entity{"acirc", 0xE2},
    Entity{"acute", 0xB4},   Entity{"aelig", 0xE6},    Entity{"agrave", 0xE0},
    Entity{"amp", 0x26},     Entity{"apos", 0x27},     Entity{"aring", 0xE5},
    Entity{"atilde", 0xE3},  Entity{"auml", 0xE4},     Entity{"bdquo", 0x201E},
    Entity{"brvbar", 0xA6},  Entity{"bull", 0x2022},   Entity{"ccedil", 0xE7},
    Entity{"cedil", 0xB8},   Entity{"cent", 0xA2},     Entity{"copy", 0xA9},
    Entity{"curren", 0xA4},  Entity{"dagger", 0x2020}, Entity{"deg", 0xB0},
    Entity{"divide", 0xF7},  Entity{"eacute", 0xE9},   Entity{"ecirc", 0xEA},
    Entity{"egrave", 0xE8},  Entity{"eth", 0xF0},      Entity{"euml", 0xEB},
    Entity{"euro", 0x20AC},  Entity{"frac12", 0xBD},   Entity{"frac14", 0xBC},
    Entity{"frac34", 0xBE},  Entity{"gt", 0x3E},       Entity{"hellip", 0x2026},
    Entity{"iacute", 0xED},  Entity{"icirc", 0xEE},    Entity{"iexcl", 0xA1},
    Entity{"igrave", 0xEC},  Entity{"iquest", 0xBF},   Entity{"iuml", 0xEF},
    Entity{"laquo", 0xAB},   Entity{"ldquo", 0x201C},  Entity{"lsaquo", 0x2039},
    Entity{"lsquo", 0x2018}, Entity{"lt", 0x3C},       Entity{"macr", 0xAF},
    Entity{"mdash", 0x2014}, Entity{"micro", 0xB5},    Entity{"middot", 0xB7},
    Entity{"minus", 0x2212}, Entity{"nbsp", 0xA0},     Entity{"ndash", 0x2013},
    Entity{"not", 0xAC},     Entity{"ntilde", 0xF1},   Entity{"oacute", 0xF3},
    Entity{"ocirc", 0xF4},   Entity{"oelig", 0x153},   Entity{"ograve", 0xF2},
    Entity{"ordf", 0xAA},    Entity{"ordm", 0xBA},     Entity{"oslash", 0xF8},
    Entity{"otilde", 0xF5},  Entity{"ouml", 0xF6},     Entity{"para", 0xB6},
    Entity{"plusmn", 0xB1},  Entity{"pound", 0xA3},    Entity{"prime", 0x2032},
    Entity{"quot", 0x22},    Entity{"raquo", 0xBB},    Entity{"rdquo", 0x201D},
    Entity{"reg", 0xAE},     Entity{"rsaquo", 0x203A}, Entity{"rsquo", 0x2019},
    Entity{"sbquo", 0x201A}, Entity{"scaron", 0x161},  Entity{"sect", 0xA7},
    Entity{"shy", 0xAD},     Entity{"sup1", 0xB9},     Entity{"sup2", 0xB2},
    Entity{"sup3", 0xB3},    Entity{"szlig", 0xDF},    Entity{"thorn", 0xFE},
    Entity{"times", 0xD7},   Entity{"trade", 0x2122},  Entity{"uacute", 0xFA},
    Entity{"ucirc", 0xFB},   Entity{"ugrave", 0xF9},   Entity{"uml", 0xA8},
    Entity{"uuml", 0xFC},    Entity{"yacute", 0xFD},   Entity{"yen", 0xA5},
    Entity{"yuml", 0xFF}};

constexpr std::size_t longestEntity = 10; // characters between & and ;

std::optional<char32_t> named(std::string_view name)
{
    const auto *const found =
        std::lower_bound(entities.begin(), entities.end(), name,
                         [](const Entity &entity, std::string_view n) { return entity.name < n; });
    if (found == entities.end() || found->name != name)
        return std::nullopt;
    return found->character;
}

/// A character that a text can hold; a line break is a space.
std::optional<char32_t> printable(std::uint32_t number)
{
    if (number == '\t' || number == '\n' || number == '\r')
        return U' ';
    const bool isControl = number < 0x20 || (number >= 0x7F && number < 0xA0);
    const bool isSurrogate = number >= 0xD800 && number < 0xE000;
    if (isControl || isSurrogate || number > 0x10FFFF)
        return std::nullopt;
    return static_cast<char32_t>(number);
}

/// "233" or "xE9"
std::optional<char32_t> numbered(std::string_view digits)
{
    const bool isHex = digits.starts_with('x') || digits.starts_with('X');
    if (isHex)
        digits.remove_prefix(1);
    std::uint32_t number = 0;
    const char *const end = digits.data() + digits.size();
    const auto [last, fault] = std::from_chars(digits.data(), end, number, isHex ? 16 : 10);
    if (fault != std::errc() || last != end)
        return std::nullopt;
    return printable(number);
}

std::optional<char32_t> characterOf(std::string_view name)
{
    return name.starts_with('#') ? numbered(name.substr(1)) : named(name);
}

void append(std::string &text, char32_t character)
{
    std::array<char, 4> bytes{};
    text.append(bytes.data(), utf8::write(character, bytes.data()));
}

} // namespace

std::string withoutEntities(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t start = std::min(text.find('&'), text.size());
        result += text.substr(0, start);
        text.remove_prefix(start);
        const std::size_t end = text.substr(0, longestEntity + 2).find(';');
        const auto character =
            end == std::string_view::npos ? std::nullopt : characterOf(text.substr(1, end - 1));
        if (character)
            append(result, *character);
        else
            result += text.substr(0, 1);
        text.remove_prefix(std::min(character ? end + 1 : 1, text.size()));
    }
    return result;
}

} // namespace starvane::core
