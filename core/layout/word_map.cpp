// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/word_map.h"

#include "core/layout/text_fold.h"

#include <algorithm>

namespace starvane::core {

constexpr std::size_t mostMet = 4096;
constexpr std::size_t mostUnknown = 100;
constexpr std::size_t longestKept = 200; // characters of an unknown text

WordMap::WordMap(const BoundField &field)
    : m_words(field.mapping->values.begin(), field.mapping->values.end())
    , m_parts(field.mapping->contains)
{
    for (const auto &[text, value] : field.mapping->values) {
        if (!value.empty())
            m_words.try_emplace(folded(value), value); // our own word means itself
    }
    for (const std::string_view choice : field.field->choices)
        m_words.try_emplace(folded(choice), choice);
}

const std::string *WordMap::findFolded(std::string_view text) const
{
    const std::string whole = folded(text);
    const auto found = m_words.find(whole);
    if (found != m_words.end())
        return &found->second;
    for (const auto &[part, value] : m_parts) {
        // A dash says as little as a blank cell, unless it is named.
        if (part.empty() ? !isPlaceholder(text) : whole.find(part) != std::string::npos)
            return &value;
    }
    return nullptr;
}

const std::string *WordMap::find(std::string_view text)
{
    if (text == m_lastText && !m_lastText.empty())
        return m_last;
    const auto met = m_met.find(text);
    const std::string *const word = met == m_met.end() ? findFolded(text) : met->second;
    if (met == m_met.end() && m_met.size() < mostMet)
        m_met.emplace(text, word);
    m_lastText.assign(text);
    m_last = word;
    return word;
}

void UnknownWords::add(std::string_view column, std::string_view value, std::uint64_t row)
{
    value = firstCharacters(value, longestKept);
    const auto found = std::find_if(m_words.begin(), m_words.end(), [&](const UnknownWord &word) {
        return word.value == value && word.column == column;
    });
    if (found != m_words.end()) {
        std::uint64_t &last = m_lastRows[static_cast<std::size_t>(found - m_words.begin())];
        found->rows += last == row ? 0 : 1;
        last = row;
    } else if (m_words.size() < mostUnknown) {
        m_words.push_back({std::string(column), std::string(value), row, 1});
        m_lastRows.push_back(row);
    }
}

} // namespace starvane::core
