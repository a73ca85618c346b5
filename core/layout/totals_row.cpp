// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/totals_row.h"

#include "core/layout/text_fold.h"

#include <algorithm>
#include <array>

namespace starvane::core {

namespace {

using Words = std::span<const std::string_view>;

bool isAmong(std::string_view text, Words words)
{
    constexpr std::size_t longest = 32; // bytes, spaces among them
    if (text.size() > longest || (text[0] >= '0' && text[0] <= '9'))
        return false;
    std::string word = folded(text);
    if (word.ends_with(':'))
        word.pop_back();
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool startsWith(const Row &row, Words words)
{
    const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const Cell &cell) { return !cell.text.empty(); });
    return first != row.cells.end() && isAmong(first->text, words);
}

} // namespace

bool startsWithTotalsWord(const Row &row)
{
    static constexpr std::array<std::string_view, 9> words = {
        "合计", "总计", "小计", "汇总", "共计", "total", "totals", "grandtotal", "sum"};
    return startsWith(row, words);
}

bool startsWithAverageWord(const Row &row)
{
    static constexpr std::array<std::string_view, 6> words = {"平均", "平均值",  "均值",
                                                              "avg",  "average", "mean"};
    return startsWith(row, words);
}

} // namespace starvane::core
