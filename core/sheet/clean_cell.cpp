// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/clean_cell.h"

#include <algorithm>

namespace starvane::core {

namespace {

constexpr std::array<std::string_view, 4> wideBlanks = {"\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\x8B",
                                                        "\xEF\xBB\xBF"};

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::size_t blankAtStart(std::string_view text)
{
    if (isBlank(text.front()))
        return 1;
    for (const auto blank : wideBlanks) {
        if (text.starts_with(blank))
            return blank.size();
    }
    return 0;
}

std::size_t blankAtEnd(std::string_view text)
{
    if (isBlank(text.back()))
        return 1;
    for (const auto blank : wideBlanks) {
        if (text.ends_with(blank))
            return blank.size();
    }
    return 0;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A number, a date or an identifier such as SF1234567.
bool isNumberOrId(std::string_view text)
{
    bool hasDigit = false;
    bool hasLetter = false;
    bool hasBlank = false;
    for (const char c : text) {
        hasDigit = hasDigit || isDigit(c);
        hasLetter = hasLetter || isLetter(c);
        hasBlank = hasBlank || c == ' ';
        const bool isSign = std::string_view("-_./:+,% ").find(c) != std::string_view::npos;
        if (!isDigit(c) && !isLetter(c) && !isSign)
            return false;
    }
    return hasDigit && !(hasLetter && hasBlank);
}

/// ="7800", and =""7800"" where a quote was doubled once too often.
std::string_view withoutFormula(std::string_view text)
{
    for (const std::string_view quote : {"\"\"", "\""}) {
        if (text.size() < 1 + 2 * quote.size() || text.front() != '='
            || !text.substr(1).starts_with(quote) || !text.ends_with(quote))
            continue;
        const auto inner = text.substr(1 + quote.size(), text.size() - 1 - 2 * quote.size());
        return inner.find('"') == std::string_view::npos ? inner : text;
    }
    return text;
}

std::string_view withoutApostrophe(std::string_view text)
{
    if (text.empty() || (text.front() != '\'' && text.front() != '`'))
        return text;
    const auto rest = text.substr(1);
    return isNumberOrId(rest) ? rest : text;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t blank = blankAtStart(text);
        if (blank == 0)
            break;
        text.remove_prefix(blank);
    }
    while (!text.empty()) {
        const std::size_t blank = blankAtEnd(text);
        if (blank == 0)
            break;
        text.remove_suffix(blank);
    }
    return text;
}

std::string_view cleanSuspectCell(std::string_view text)
{
    const auto core = trimmed(withoutFormula(trimmed(text)));
    return trimmed(withoutApostrophe(core));
}

} // namespace starvane::core
