// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/header_index.h"

#include "core/layout/text_fold.h"

#include <utility>

namespace starvane::core {

HeaderIndex::HeaderIndex(std::span<const std::string> names)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string name = folded(names[i]);
        if (!name.empty())
            m_columns.try_emplace(std::move(name), i);
    }
}

std::optional<std::size_t> HeaderIndex::find(std::string_view name) const
{
    const auto found = m_columns.find(folded(name));
    return found == m_columns.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> HeaderIndex::findFirst(std::span<const std::string> names) const
{
    for (const std::string &name : names) {
        if (const auto column = find(name))
            return column;
    }
    return std::nullopt;
}

} // namespace starvane::core
