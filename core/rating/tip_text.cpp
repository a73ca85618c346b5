// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/tip_text.h"

#include <unicode/locid.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace starvane::core {

namespace {

/// With one decimal where it is not 0.
std::string plainNumber(double number)
{
    std::array<char, 32> buffer{};
    const double tenths = std::round(number * 10);
    const int digits = tenths == 10 * std::round(number) ? 0 : 1;
    const int length = std::snprintf(buffer.data(), buffer.size(), "%.*f", digits, number);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

/// 0 where the text has none.
UChar32 characterAt(const icu::UnicodeString &text, int32_t place)
{
    return text.length() == 0 ? 0 : text.char32At(place);
}

UChar32 lastCharacter(const std::string &utf8)
{
    const auto text = icu::UnicodeString::fromUTF8(utf8);
    return characterAt(text, text.length() - 1);
}

UChar32 firstCharacter(const std::string &utf8)
{
    return characterAt(icu::UnicodeString::fromUTF8(utf8), 0);
}

bool isChinese(UChar32 character)
{
    return u_hasBinaryProperty(character, UCHAR_IDEOGRAPHIC) != 0;
}

/// Whether a space stands between two characters that come together in a Chinese text.
bool areParted(UChar32 before, UChar32 after)
{
    return (isChinese(before) && !isChinese(after) && u_isalnum(after) != 0)
        || (isChinese(after) && !isChinese(before) && (u_isalnum(before) != 0 || before == '%'));
}

/// Fills a text of one language.
class Filler {
public:
    Filler(const FoundFacts &facts, std::string Text::*language)
        : m_facts(facts)
        , m_language(language)
    {
    }

    std::string fill(const std::string &text)
    {
        std::size_t from = 0;
        for (std::size_t open = text.find('{'); open != std::string::npos;
             open = text.find('{', from)) {
            const std::size_t close = text.find('}', open);
            if (close == std::string::npos)
                break;
            add(text.substr(from, open - from));
            add(valueOf(text.substr(open + 1, close - open - 1)));
            from = close + 1;
        }
        add(text.substr(from));
        return m_result;
    }

private:
    [[nodiscard]] bool isChineseText() const { return m_language == &Text::zh; }

    void add(const std::string &piece)
    {
        if (isChineseText() && areParted(lastCharacter(m_result), firstCharacter(piece)))
            m_result += ' ';
        m_result += piece;
    }

    /// What stands between the braces.
    [[nodiscard]] std::string valueOf(const std::string &inner) const
    {
        const std::size_t bar = inner.find('|');
        const bool isPercent = bar == std::string::npos && inner.ends_with('%');
        const auto fact =
            m_facts.find(isPercent ? inner.substr(0, inner.size() - 1) : inner.substr(0, bar));
        if (fact == m_facts.end())
            return {};
        const double number = fact->second.number;
        if (bar != std::string::npos) {
            const std::size_t second = std::min(inner.find('|', bar + 1), inner.size());
            return number == 1 ? inner.substr(bar + 1, second - bar - 1)
                               : inner.substr(std::min(second + 1, inner.size()));
        }
        if (isPercent) // a no-break space in English, as numbers are written there elsewhere
            return plainNumber(std::round(100 * number)) + (isChineseText() ? "%" : "\u00a0%");
        return fact->second.words ? (*fact->second.words).*m_language : plainNumber(number);
    }

    const FoundFacts &m_facts;
    std::string Text::*m_language;
    std::string m_result;
};

std::string formatted(std::int64_t day, const icu::Locale &locale, const char *pattern)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat format(icu::UnicodeString::fromUTF8(pattern), locale, status);
    format.adoptTimeZone(icu::TimeZone::getGMT()->clone());
    constexpr double millisecondsOfDay = 86400000.0;
    icu::UnicodeString text;
    format.format(static_cast<double>(day) * millisecondsOfDay, text);
    std::string utf8;
    return text.toUTF8String(utf8);
}

std::string countryName(const icu::Locale &country, const icu::Locale &language)
{
    icu::UnicodeString name;
    std::string utf8;
    return country.getDisplayCountry(language, name).toUTF8String(utf8);
}

} // namespace

Text tipText(const Text &text, const FoundFacts &facts)
{
    return {Filler(facts, &Text::zh).fill(text.zh), Filler(facts, &Text::en).fill(text.en)};
}

Text listed(const std::vector<Text> &values)
{
    Text list;
    for (const Text &value : values) {
        list.zh += (list.zh.empty() ? "" : "、") + value.zh;
        list.en += (list.en.empty() ? "" : ", ") + value.en;
    }
    return list;
}

std::vector<Text> hourSpans(std::vector<std::int64_t> hours)
{
    std::ranges::sort(hours);
    std::vector<Text> spans;
    for (std::size_t first = 0; first < hours.size();) {
        std::size_t next = first + 1;
        while (next < hours.size() && hours[next] == hours[next - 1] + 1)
            ++next;
        const std::string begin = std::to_string(hours[first]);
        const std::string end = std::to_string(hours[next - 1] + 1);
        std::string chinese = begin;
        chinese += "–";
        chinese += end;
        std::string english = begin;
        english += ":00–";
        english += end;
        english += ":00";
        spans.push_back({chinese, english});
        first = next;
    }
    return spans;
}

std::vector<Text> dayWords(std::vector<std::int64_t> days)
{
    std::ranges::sort(days);
    std::vector<Text> words;
    words.reserve(days.size());
    for (const std::int64_t day : days)
        words.push_back({formatted(day, icu::Locale::getChina(), "y年M月d日"),
                         formatted(day, icu::Locale::getEnglish(), "d MMM y")});
    return words;
}

Text countryWords(const std::string &code)
{
    const bool isCode =
        code.size() == 2 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isCode)
        return {code, code};
    const icu::Locale country("", code.c_str());
    return {countryName(country, icu::Locale::getChina()),
            countryName(country, icu::Locale::getEnglish())};
}

} // namespace starvane::core
