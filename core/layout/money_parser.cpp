// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/decimal.h"
#include "core/layout/number_parsers.h"
#include "core/layout/text_fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace starvane::core {

namespace {

/// Signs and codes of currencies; the longer ones first.
struct CurrencySign {
    std::string_view sign; // folded
    std::string_view code;
};
constexpr std::array signs = {
    CurrencySign{"人民币", "CNY"}, CurrencySign{"us$", "USD"}, CurrencySign{"cn¥", "CNY"},
    CurrencySign{"rmb", "CNY"},    CurrencySign{"元", "CNY"},  CurrencySign{"¥", "CNY"},
    CurrencySign{"$", "USD"},      CurrencySign{"€", "EUR"},   CurrencySign{"£", "GBP"},
};
/// The codes that stand beside an amount.
constexpr std::array<std::string_view, 11> codes = {"CNY", "USD", "EUR", "GBP", "JPY", "HKD",
                                                    "TWD", "KRW", "AUD", "CAD", "BRL"};
constexpr std::array<std::string_view, 17> withoutMinor = {"JPY", "KRW", "CLP", "VND", "ISK", "PYG",
                                                           "UGX", "XAF", "XOF", "XPF", "BIF", "DJF",
                                                           "GNF", "KMF", "RWF", "UYI", "VUV"};
constexpr std::array<std::string_view, 7> withThree = {"KWD", "BHD", "OMR", "TND",
                                                       "JOD", "IQD", "LYD"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool equalsFolded(std::string_view text, std::string_view upper)
{
    return std::equal(text.begin(), text.end(), upper.begin(), upper.end(), [](char a, char b) {
        return (a >= 'a' && a <= 'z' ? static_cast<char>(a - 'a' + 'A') : a) == b;
    });
}

/// An amount being stripped of all that is no digit, comma or point.
struct Amount {
    std::string_view rest; // folded
    int minuses = 0;
    int currencies = 0;

    void dropFirst(std::size_t count) { rest.remove_prefix(count); }
    void dropLast(std::size_t count) { rest.remove_suffix(count); }
};

bool takeSign(Amount &amount)
{
    if (amount.rest.starts_with('-') || amount.rest.ends_with('-')) {
        amount.rest.starts_with('-') ? amount.dropFirst(1) : amount.dropLast(1);
        ++amount.minuses;
        return true;
    }
    if (!amount.rest.starts_with('+'))
        return false;
    amount.dropFirst(1);
    return true;
}

bool takeBrackets(Amount &amount)
{
    if (!amount.rest.starts_with('(') || !amount.rest.ends_with(')'))
        return false;
    amount.dropFirst(1);
    amount.dropLast(1);
    ++amount.minuses;
    return true;
}

bool takeCurrency(Amount &amount)
{
    const auto take = [&amount](std::string_view sign, auto &&equal) {
        const std::string_view rest = amount.rest;
        if (rest.size() <= sign.size())
            return false;
        if (equal(rest.substr(0, sign.size()), sign))
            amount.dropFirst(sign.size());
        else if (equal(rest.substr(rest.size() - sign.size()), sign))
            amount.dropLast(sign.size());
        else
            return false;
        ++amount.currencies;
        return true;
    };
    for (const CurrencySign &sign : signs) {
        if (take(sign.sign, std::equal_to<>()))
            return true;
    }
    return std::any_of(codes.begin(), codes.end(),
                       [&take](std::string_view code) { return take(code, equalsFolded); });
}

/// Strips what surrounds the number, at most one minus and two signs ("CNY ¥1.00").
bool strip(Amount &amount)
{
    while (!amount.rest.empty()) {
        if (!takeSign(amount) && !takeBrackets(amount) && !takeCurrency(amount))
            break;
    }
    return amount.minuses <= 1 && amount.currencies <= 2;
}

Parsed<std::int64_t> fromDecimal(std::string_view text, bool negative, int digits)
{
    const auto number = scanDecimal(text);
    if (!number || text.empty())
        return Failure{RejectReason::NotMoney};
    const auto amount = scaled(*number, digits);
    if (!amount)
        return Failure{RejectReason::OutOfRange};
    return negative ? -*amount : *amount;
}

/// The residue of a spreadsheet's arithmetic: "1.36e-13".
Parsed<std::int64_t> fromFloat(std::string_view text, int digits)
{
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return Failure{RejectReason::NotMoney};
    number = std::round(number * std::pow(10, digits));
    if (std::abs(number) > 9e15)
        return Failure{RejectReason::OutOfRange};
    return static_cast<std::int64_t>(number);
}

} // namespace

Parsed<std::int64_t> parseMoney(std::string_view text, bool isNumber, int digits)
{
    if (isNumber && text.find_first_of("eE") != std::string_view::npos)
        return fromFloat(text, digits);
    if (!text.empty() && text.find_first_not_of("0123456789.,") == std::string_view::npos)
        return fromDecimal(text, false, digits);
    const std::string plain = folded(text);
    Amount amount{.rest = plain};
    if (!strip(amount))
        return Failure{RejectReason::NotMoney};
    return fromDecimal(amount.rest, amount.minuses > 0, digits);
}

int minorDigits(std::string_view currency)
{
    if (holds(withoutMinor, currency))
        return 0;
    return holds(withThree, currency) ? 3 : 2;
}

std::string currencyCode(std::string_view text)
{
    std::string word = folded(text);
    for (const CurrencySign &sign : signs) {
        if (word == sign.sign)
            return std::string(sign.code);
    }
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (word.size() != 3 || !std::all_of(word.begin(), word.end(), isLetter))
        return {};
    for (char &c : word)
        c = static_cast<char>(c - 'a' + 'A');
    return word;
}

} // namespace starvane::core
