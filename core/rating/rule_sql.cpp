// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rule_sql.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace starvane::core {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Calls @p replacement for each word of SQL outside of quotes, with its colon if it has one.
std::string
replaceWords(std::string_view sql,
             const std::function<std::optional<std::string>(std::string_view)> &replacement)
{
    std::string result;
    for (std::size_t i = 0; i < sql.size();) {
        if (sql[i] == '\'' || sql[i] == '"') {
            const std::size_t end = std::min(sql.find(sql[i], i + 1), sql.size() - 1);
            result.append(sql.substr(i, end + 1 - i));
            i = end + 1;
        } else if (isNameCharacter(sql[i]) || sql[i] == ':') {
            std::size_t end = i + 1;
            while (end < sql.size() && isNameCharacter(sql[end]))
                ++end;
            const std::string_view word = sql.substr(i, end - i);
            result += replacement(word).value_or(std::string(word));
            i = end;
        } else {
            result += sql[i++];
        }
    }
    return result;
}

class Writer {
public:
    Writer(const Indicator &indicator, const Parameters &parameters,
           const std::filesystem::path &file)
        : m_indicator(indicator)
        , m_parameters(parameters)
        , m_file(file)
        , m_due(inBrackets(indicator.due))
        , m_done(inBrackets(indicator.done))
    {
    }

    [[nodiscard]] RuleSql write(Day on) const
    {
        const std::string value = expanded(m_indicator.value);
        const std::string last =
            m_indicator.lastAskedDay.empty() ? std::string() : expanded(m_indicator.lastAskedDay);
        return {verdict(on, value), weight(), steps(value), m_due, m_done, last};
    }

private:
    [[nodiscard]] std::string inBrackets(const std::string &sql) const
    {
        return sql.empty() ? "NULL" : "(" + withParameters(sql) + ")";
    }

    [[nodiscard]] std::string withParameters(const std::string &sql) const
    {
        return replaceParameters(sql, m_parameters, {m_file, m_indicator.line, m_indicator.id, {}});
    }

    [[nodiscard]] std::string expanded(const std::string &sql) const
    {
        const auto names = [this](std::string_view word) -> std::optional<std::string> {
            if (word == "due_at")
                return m_due;
            if (word == "done_at")
                return m_done;
            return std::nullopt;
        };
        return "(" + replaceWords(withParameters(sql), names) + ")";
    }

    [[nodiscard]] std::string verdict(Day on, const std::string &value) const
    {
        std::string cases;
        for (std::size_t i = 0; i < m_indicator.excludes.size(); ++i) {
            const Exclusion &exclusion = m_indicator.excludes[i];
            if ((exclusion.from && on < *exclusion.from)
                || (exclusion.until && on > *exclusion.until))
                continue;
            cases += " WHEN " + expanded(exclusion.when) + " THEN "
                + std::to_string(-1 - static_cast<std::int64_t>(i));
        }
        if (!m_indicator.pending.empty())
            cases += " WHEN " + expanded(m_indicator.pending) + " THEN "
                + std::to_string(verdictPending);
        if (m_indicator.isMean()) {
            return "CASE" + cases + " WHEN " + value + " IS NULL THEN "
                + std::to_string(verdictNoValue) + " ELSE 0 END";
        }
        const std::string missed =
            value + (m_indicator.higherIsBetter ? " IS NOT TRUE" : " IS TRUE");
        return cases.empty() ? "(" + missed + ")" : "CASE" + cases + " ELSE " + missed + " END";
    }

    [[nodiscard]] std::string weight() const
    {
        if (m_indicator.weight.empty())
            return "1000";
        return "CAST(round(1000 * " + expanded(m_indicator.weight) + ") AS INTEGER)";
    }

    [[nodiscard]] std::string steps(const std::string &value) const
    {
        switch (m_indicator.unit) {
        case Unit::Percent:
            return "(" + value + " IS TRUE)";
        case Unit::Hours:
        case Unit::Days:
            return value; // seconds
        case Unit::Stars:
        case Unit::Points:
            return "CAST(round(1000 * " + value + ") AS INTEGER)";
        }
        return value;
    }

    const Indicator &m_indicator;
    const Parameters &m_parameters;
    const std::filesystem::path &m_file;
    std::string m_due;
    std::string m_done;
};

} // namespace

RuleSql ruleSql(const Indicator &indicator, Day on, const Parameters &parameters,
                const std::filesystem::path &file)
{
    return Writer(indicator, parameters, file).write(on);
}

std::string replaceNames(std::string_view sql,
                         const std::function<std::optional<std::string>(std::string_view)> &value)
{
    return replaceWords(sql, [&value](std::string_view word) -> std::optional<std::string> {
        return word.front() == ':' ? value(word.substr(1)) : std::nullopt;
    });
}

std::string
replaceParameters(std::string_view sql, const Parameters &parameters, const BrokenRules &blame)
{
    return replaceNames(sql, [&](std::string_view name) -> std::optional<std::string> {
        if (name == "as_of" || name == "now")
            return std::nullopt;
        const auto found = parameters.find(std::string(name));
        if (found == parameters.end())
            throw BrokenRules{blame.file, blame.line, blame.indicator,
                              blame.reason + "there is no parameter \"" + std::string(name) + "\""};
        return sqlNumber(found->second);
    });
}

std::string replaceExpressions(std::string_view sql,
                               const std::map<std::string, std::string> &expressions, int depth)
{
    if (depth == 0)
        throw std::invalid_argument("expressions name each other in a circle");
    return replaceWords(sql, [&](std::string_view word) -> std::optional<std::string> {
        const auto found = expressions.find(std::string(word));
        if (found == expressions.end())
            return std::nullopt;
        return "(" + replaceExpressions(found->second, expressions, depth - 1) + ")";
    });
}

std::set<std::string, std::less<>> wordsOf(std::string_view sql)
{
    std::set<std::string, std::less<>> words;
    replaceWords(sql, [&words](std::string_view word) -> std::optional<std::string> {
        words.emplace(word);
        return std::nullopt;
    });
    return words;
}

std::string withMoment(std::string_view sql, std::string_view name, Instant moment)
{
    return replaceNames(sql, [=](std::string_view word) -> std::optional<std::string> {
        if (word != name)
            return std::nullopt;
        return std::to_string(moment.time_since_epoch().count());
    });
}

std::string withAsOf(std::string_view sql, Instant asOf)
{
    return withMoment(sql, "as_of", asOf);
}

std::string sqlNumber(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return std::to_string(static_cast<std::int64_t>(number));
    std::array<char, 32> buffer{};
    char *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

double stepsPerUnit(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return 1;
    case Unit::Hours:
        return 3600;
    case Unit::Days:
        return 86400;
    case Unit::Stars:
    case Unit::Points:
        return 1000;
    }
    return 1;
}

std::optional<RecordKind> kindOfView(std::string_view view)
{
    static constexpr std::array<std::pair<std::string_view, RecordKind>, 6> views = {
        {{"orders", RecordKind::Order},
         {"refunds", RecordKind::Refund},
         {"conversations", RecordKind::Conversation},
         {"disputes", RecordKind::Dispute},
         {"reviews", RecordKind::Review},
         {"penalties", RecordKind::Penalty}}};
    for (const auto &[name, kind] : views) {
        if (name == view)
            return kind;
    }
    return std::nullopt;
}

} // namespace starvane::core
