// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/column_binding.h"
#include "core/layout/record_reader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace starvane::core {

/// The words of a column of states: a layout's own and, for a choice, ours; then parts of texts.
class WordMap {
public:
    explicit WordMap(const BoundField &field);

    /// Our value for a text of the file: empty when it stands for nothing, null when it is unknown.
    /// Valid as long as the map.
    [[nodiscard]] const std::string *find(std::string_view text);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    [[nodiscard]] const std::string *findFolded(std::string_view text) const;

    std::unordered_map<std::string, std::string> m_words; // folded text = our value
    std::vector<std::pair<std::string, std::string>> m_parts; // folded part = our value
    /// Texts as they were met; bounded, so that a column of free text does not fill the memory.
    std::unordered_map<std::string, const std::string *, Hash, std::equal_to<>> m_met;
    std::string m_lastText;
    const std::string *m_last = nullptr;
};

/// Counts the texts that no layout names.
class UnknownWords {
public:
    void add(std::string_view column, std::string_view value, std::uint64_t row);
    [[nodiscard]] const std::vector<UnknownWord> &all() const { return m_words; }

private:
    std::vector<UnknownWord> m_words;
    std::vector<std::uint64_t> m_lastRows; // one column may feed several fields
};

} // namespace starvane::core
