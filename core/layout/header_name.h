// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// A column's name, taken apart to be compared with others: platforms call one thing 订单编号,
/// 订单号, "Order No." and "order_id".
class HeaderName {
public:
    explicit HeaderName(std::string_view name);

    [[nodiscard]] bool isBlank() const { return m_plain.empty(); }

    /// How surely two names mean the same, from 0 to 1: 1 for names equal but for case, spaces,
    /// punctuation and what stands in brackets; under 1 for like ones; 0 for strangers.
    [[nodiscard]] double likenessTo(const HeaderName &other) const;

private:
    [[nodiscard]] double likenessOfWords(const HeaderName &other) const;
    [[nodiscard]] double likenessOfCharacters(const HeaderName &other) const;

    std::string m_plain; // letters and digits alone
    std::vector<std::string> m_words; // of a name in ASCII: stems, synonyms as one, no two equal
    std::u32string m_head; // of another name: 订单创建 of 订单创建时间
    std::u32string m_end; // 时间
};

} // namespace starvane::core
