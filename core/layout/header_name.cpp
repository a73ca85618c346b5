// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/header_name.h"

#include "core/layout/text_fold.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

// Two names in ASCII are compared as sets of words, each cut to its stem, synonyms counted as one:
// "Date Shipped" is like "shipped_at", for "date" and "at" both mean a time. What many names have
// ("time", "no") weighs half.
//
// Chinese has its head at the end: 退款申请时间 is a 申请时间, 买家留言 is no 买家. So a name is
// taken apart into an end that says what sort of thing it is (时间, 号, 金额) and the rest. Names
// with different ends are strangers; else the one rest has to end with the other, or differ from it
// in a few characters only.

namespace starvane::core {

namespace {

constexpr std::size_t longestCompared = 60; // characters; longer cells are no names
constexpr double synonym = 0.95; // not quite the same name
constexpr double withoutEnd = 0.85;

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array wordSynonyms = {
    Pair{"number", "no"},      Pair{"num", "no"},         Pair{"id", "no"},
    Pair{"nr", "no"},          Pair{"date", "time"},      Pair{"timestamp", "time"},
    Pair{"datetime", "time"},  Pair{"at", "time"},        Pair{"on", "time"},
    Pair{"customer", "buyer"}, Pair{"client", "buyer"},   Pair{"merchant", "seller"},
    Pair{"vendor", "seller"},  Pair{"dispatch", "ship"},  Pair{"paid", "pay"},
    Pair{"payment", "pay"},    Pair{"purchase", "creat"}, Pair{"creation", "creat"},
    Pair{"create", "creat"},   Pair{"place", "creat"},    Pair{"plac", "creat"},
    Pair{"state", "statu"},    Pair{"qty", "quantity"},   Pair{"total", "amount"},
    Pair{"rating", "star"},    Pair{"rat", "star"},       Pair{"score", "star"},
};

constexpr std::array characterSynonyms = {
    Pair{"编号", "号"},   Pair{"单号", "号"},   Pair{"日期", "时间"}, Pair{"支付", "付款"},
    Pair{"顾客", "买家"}, Pair{"客户", "买家"}, Pair{"商家", "卖家"}, Pair{"快递", "物流"},
    Pair{"货品", "商品"}, Pair{"是否", ""},     Pair{"下单", "创建"}, Pair{"完结", "完成"},
    Pair{"类别", "类型"},
};

constexpr std::array<std::u32string_view, 9> ends = {U"时间", U"时长", U"号",   U"金额", U"状态",
                                                     U"类型", U"原因", U"名称", U"公司"};

constexpr std::array<std::string_view, 2> weakWords = {"no", "time"};

double weightOf(std::string_view word)
{
    return std::find(weakWords.begin(), weakWords.end(), word) == weakWords.end() ? 1 : 0.5;
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "实付款(元)" without what is in brackets, unless nothing is left.
std::string withoutBrackets(const std::string &text)
{
    std::string result;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[')
            ++depth;
        if (depth == 0)
            result += c;
        if ((c == ')' || c == ']') && depth > 0)
            --depth;
    }
    return folded(result).empty() ? text : result;
}

void replaceAll(std::string &text, const Pair &pair)
{
    for (std::size_t at = text.find(pair.first); at != std::string::npos;
         at = text.find(pair.first, at + pair.second.size()))
        text.replace(at, pair.first.size(), pair.second);
}

std::string plain(std::string_view text)
{
    std::string result = folded(text);
    std::erase_if(
        result, [](char c) { return static_cast<unsigned char>(c) < 0x80 && !isAlphanumeric(c); });
    return result;
}

std::string stemOf(std::string word)
{
    const auto cut = [&word](std::string_view end) {
        const bool fits = word.size() > end.size() + 2 && word.ends_with(end);
        if (fits)
            word.resize(word.size() - end.size());
        return fits;
    };
    if (cut("ing") || cut("ed")) {
        const std::size_t size = word.size();
        if (size > 3 && word[size - 1] == word[size - 2])
            word.pop_back(); // "shipp" of "shipped"
    } else if (!word.ends_with("ss")) {
        cut("s");
    }
    for (const auto &[from, to] : wordSynonyms) {
        if (word == from)
            return std::string(to);
    }
    return word;
}

/// "OrderCreated_at" has the words order, creat and time.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            words.push_back(stemOf(folded(word)));
        word.clear();
    };
    char before = ' ';
    for (const char c : text) {
        const bool isCapital = c >= 'A' && c <= 'Z';
        const bool afterSmall = before >= 'a' && before <= 'z';
        if (!isAlphanumeric(c) || (isCapital && afterSmall))
            finish();
        if (isAlphanumeric(c))
            word += c;
        before = c;
    }
    finish();
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

std::u32string charactersOf(std::string_view text)
{
    std::u32string characters;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view one = firstCharacters(text.substr(at), 1);
        char32_t value = 0; // tells characters apart, whatever their number
        for (const char c : one)
            value = value << 8U | static_cast<unsigned char>(c);
        characters += value;
        at += one.size();
    }
    return characters;
}

/// The same numbers for a text of the source code.
std::u32string charactersOf(std::u32string_view text)
{
    std::string bytes;
    for (const char32_t c : text) {
        bytes += static_cast<char>(0xE0U | c >> 12U);
        bytes += static_cast<char>(0x80U | (c >> 6U & 0x3FU));
        bytes += static_cast<char>(0x80U | (c & 0x3FU));
    }
    return charactersOf(bytes);
}

/// How many characters have to be changed, put in or left out (Levenshtein).
std::size_t distance(const std::u32string &a, const std::u32string &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

/// Of two rests of names.
double likenessOfHeads(const std::u32string &a, const std::u32string &b)
{
    if (a == b)
        return synonym;
    const std::u32string &shorter = a.size() < b.size() ? a : b;
    const std::u32string &longer = a.size() < b.size() ? b : a;
    const double share = static_cast<double>(shorter.size()) / static_cast<double>(longer.size());
    if (shorter.size() >= 2 && longer.ends_with(shorter))
        return 0.62 + 0.3 * share;
    const double same =
        1 - static_cast<double>(distance(a, b)) / static_cast<double>(longer.size());
    return same >= 0.7 ? 0.85 * same : 0;
}

} // namespace

HeaderName::HeaderName(std::string_view name)
{
    const std::string text = withoutBrackets(halfWidth(firstCharacters(name, longestCompared)));
    m_plain = plain(text);
    if (isAscii(m_plain)) {
        m_words = wordsOf(text);
        return;
    }
    std::string chinese = m_plain;
    for (const Pair &pair : characterSynonyms)
        replaceAll(chinese, pair);
    m_head = charactersOf(chinese);
    static const auto known = [] {
        std::array<std::u32string, ends.size()> result;
        std::transform(ends.begin(), ends.end(), result.begin(),
                       [](std::u32string_view end) { return charactersOf(end); });
        return result;
    }();
    for (const std::u32string &end : known) {
        if (m_end.empty() && m_head.ends_with(end)) {
            m_end = end;
            m_head.resize(m_head.size() - end.size());
        }
    }
}

double HeaderName::likenessTo(const HeaderName &other) const
{
    if (m_plain.empty() || other.m_plain.empty())
        return 0;
    if (m_plain == other.m_plain)
        return 1;
    if (m_words.empty() != other.m_words.empty())
        return 0;
    return m_words.empty() ? likenessOfCharacters(other) : likenessOfWords(other);
}

double HeaderName::likenessOfWords(const HeaderName &other) const
{
    double shared = 0;
    double all = 0;
    for (const std::string &word : m_words) {
        all += weightOf(word);
        const bool isShared = std::any_of(
            other.m_words.begin(), other.m_words.end(), [&word](const std::string &its) {
                const std::size_t shorter = std::min(word.size(), its.size());
                return word == its
                    || (shorter >= 4 && word.compare(0, shorter, its, 0, shorter) == 0);
            });
        shared += isShared ? weightOf(word) : 0;
    }
    for (const std::string &word : other.m_words)
        all += weightOf(word);
    return synonym * std::min(1.0, 2 * shared / all);
}

double HeaderName::likenessOfCharacters(const HeaderName &other) const
{
    if (!m_end.empty() && !other.m_end.empty() && m_end != other.m_end)
        return 0;
    if (m_head.empty() || other.m_head.empty())
        return m_head == other.m_head && m_end == other.m_end ? synonym : 0;
    return likenessOfHeads(m_head, other.m_head) * (m_end == other.m_end ? 1 : withoutEnd);
}

} // namespace starvane::core
