// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/rate_sums.h"

#include "core/layout/text_fold.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace starvane::core {

namespace {

bool namesARate(std::string_view header)
{
    constexpr std::array<std::string_view, 5> words = {"率", "%", "rate", "ratio", "percent"};
    const std::string name = folded(header);
    return std::any_of(words.begin(), words.end(), [&name](std::string_view word) {
        return name.find(word) != std::string::npos;
    });
}

} // namespace

RateSums::RateSums(const BoundReport &report, const std::vector<std::string> &header)
    : m_report(report)
    , m_sums(report.rates.size())
    , m_ofRow(report.rates.size())
{
    std::transform(header.begin(), header.end(), std::back_inserter(m_isRate), namesARate);
}

Parsed<RateSums::Number> RateSums::numberIn(const Row &row, std::size_t column)
{
    m_column = column;
    const std::string_view text = cellAt(row, column).text;
    if (text.empty() || isPlaceholder(text))
        return Number();
    const auto number = parseReal(text);
    if (!number)
        return Failure{number.error()};
    if (*number < 0)
        return Failure{RejectReason::OutOfRange};
    return Number(*number);
}

Parsed<RateSums::Number> RateSums::fractionIn(const Row &row, std::size_t column)
{
    auto number = numberIn(row, column);
    if (!number || !*number || !m_isRate[column])
        return number;
    const bool hasSign = folded(cellAt(row, column).text).ends_with('%');
    const double fraction = **number > 1 && !hasSign ? **number / 100 : **number;
    if (fraction > 1)
        return Failure{RejectReason::OutOfRange};
    return Number(fraction);
}

Parsed<RateSums::Sum> RateSums::sumOf(const Row &row, const BoundRate &rate, Number weight)
{
    if (rate.value) {
        const auto value = fractionIn(row, *rate.value);
        if (!value)
            return Failure{value.error()};
        return *value && weight ? Sum{**value * *weight, *weight} : Sum();
    }
    const auto of = numberIn(row, *rate.of);
    if (!of)
        return Failure{of.error()};
    const auto part = numberIn(row, *rate.part);
    if (!part)
        return Failure{part.error()};
    if (!*of || !*part)
        return Sum();
    if (**part > **of)
        return Failure{RejectReason::OutOfRange};
    return Sum{**part, **of};
}

std::optional<CellFault> RateSums::add(const Row &row)
{
    Number weight;
    if (m_report.weight) {
        const auto number = numberIn(row, *m_report.weight);
        if (!number)
            return CellFault{m_column, number.error()};
        weight = *number;
    }
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        const auto sum = sumOf(row, m_report.rates[i], weight);
        if (!sum)
            return CellFault{m_column, sum.error()};
        m_ofRow[i] = *sum;
    }
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        m_sums[i].top += m_ofRow[i].top;
        m_sums[i].bottom += m_ofRow[i].bottom;
    }
    return std::nullopt;
}

std::vector<RateMean> RateSums::means() const
{
    std::vector<RateMean> means;
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        if (m_sums[i].bottom > 0)
            means.push_back({m_report.rates[i].rate->indicator, m_sums[i].top / m_sums[i].bottom});
    }
    return means;
}

} // namespace starvane::core
