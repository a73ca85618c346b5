// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/date_pattern.h"

#include <algorithm>
#include <array>

namespace starvane::core {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The run of one letter, or the single sign, that a text starts with.
std::string_view firstRun(std::string_view text)
{
    if (text.starts_with("'T'") || text.starts_with("'Z'"))
        return text.substr(0, 3);
    if (!isLetter(text[0]) || text[0] == 'T' || text[0] == 'Z')
        return text.substr(0, 1);
    return text.substr(0, std::min(text.find_first_not_of(text[0]), text.size()));
}

} // namespace

std::optional<DatePattern::Token> DatePattern::tokenFor(std::string_view run)
{
    if (run.size() == 3 && run[0] == '\'')
        run = run.substr(1, 1);
    if (run == "Z")
        return Token{Utc, 0, 0, 'Z'};
    struct Named {
        std::string_view run;
        Token token;
    };
    constexpr std::array known = {
        Named{"yyyy", {Year, 4, 4, 0}},    Named{"MM", {Month, 2, 2, 0}},
        Named{"M", {Month, 1, 2, 0}},      Named{"dd", {DayOfMonth, 2, 2, 0}},
        Named{"d", {DayOfMonth, 1, 2, 0}}, Named{"HH", {Hour, 2, 2, 0}},
        Named{"H", {Hour, 1, 2, 0}},       Named{"mm", {Minute, 2, 2, 0}},
        Named{"ss", {Second, 2, 2, 0}},
    };
    const auto *const found = std::find_if(known.begin(), known.end(),
                                           [run](const Named &named) { return named.run == run; });
    if (found != known.end())
        return found->token;
    const bool isDigit = run[0] >= '0' && run[0] <= '9';
    if (isDigit || (isLetter(run[0]) && run != "T"))
        return std::nullopt;
    return Token{Sign, 0, 0, run[0]};
}

bool DatePattern::add(Token token)
{
    const auto same = [token](const Token &other) { return other.part == token.part; };
    if (token.part != Sign && std::any_of(m_tokens.begin(), m_tokens.end(), same))
        return false;
    m_tokens.push_back(token);
    return true;
}

std::optional<DatePattern> DatePattern::compile(std::string_view format)
{
    DatePattern pattern;
    while (!format.empty()) {
        const std::string_view run = firstRun(format);
        const auto token = tokenFor(run);
        if (!token || !pattern.add(*token))
            return std::nullopt;
        format.remove_prefix(run.size());
    }
    if (!pattern.isComplete())
        return std::nullopt;
    return pattern;
}

bool DatePattern::isComplete() const
{
    const auto has = [this](Part part) {
        return std::any_of(m_tokens.begin(), m_tokens.end(),
                           [part](const Token &token) { return token.part == part; });
    };
    const bool time = has(Hour) == has(Minute) && (has(Minute) || !has(Second));
    return has(Year) && has(Month) && has(DayOfMonth) && time && (has(Hour) || !has(Utc));
}

std::optional<ParsedDate> DatePattern::match(std::string_view text) const
{
    std::array<unsigned, Utc> parts{};
    bool isUtc = false;
    std::size_t at = 0;
    for (const Token &token : m_tokens) {
        if (token.part == Sign || token.part == Utc) {
            if (at == text.size() || text[at] != token.sign)
                return std::nullopt;
            ++at;
            isUtc = isUtc || token.part == Utc;
            continue;
        }
        unsigned value = 0;
        std::size_t count = 0;
        while (count < token.most && at < text.size() && text[at] >= '0' && text[at] <= '9') {
            value = value * 10 + static_cast<unsigned>(text[at++] - '0');
            ++count;
        }
        if (count < token.fewest)
            return std::nullopt;
        parts.at(token.part) = value;
    }
    const auto day = makeDay(parts[Year], parts[Month], parts[DayOfMonth]);
    if (at != text.size() || !day || parts[Hour] > 23 || parts[Minute] > 59 || parts[Second] > 59)
        return std::nullopt;
    ParsedDate date{.day = *day, .time = {}, .offset = {}, .dayMonth = {}};
    date.time = std::chrono::seconds(parts[Hour] * 3600 + parts[Minute] * 60 + parts[Second]);
    if (isUtc)
        date.offset = std::chrono::seconds(0);
    return date;
}

} // namespace starvane::core
