// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/row_cells.h"

#include "core/sheet/limits.h"

namespace starvane::core {

namespace {

/// Together in one row.
constexpr std::size_t longestTexts = 64 << 20;

} // namespace

void RowCells::clear()
{
    m_cells.clear();
    m_texts.clear();
}

void RowCells::addShared(std::uint32_t column, std::string_view text)
{
    if (!text.empty())
        m_cells.push_back({column, false, text.data(), 0, text.size()});
}

void RowCells::add(std::uint32_t column, std::string_view text, bool isNumber)
{
    if (text.empty())
        return;
    m_cells.push_back({column, isNumber, nullptr, m_texts.size(), text.size()});
    m_texts += text;
}

bool RowCells::isTooLarge() const
{
    return m_cells.size() > limits::columns || m_texts.size() > longestTexts;
}

std::span<const Cell> RowCells::cells()
{
    m_shown.clear();
    for (const Entry &entry : m_cells) {
        if (m_shown.size() < entry.column)
            m_shown.resize(entry.column);
        const char *const begin =
            entry.shared != nullptr ? entry.shared : m_texts.data() + entry.begin;
        m_shown[entry.column - 1] = {{begin, entry.size}, entry.isNumber};
    }
    return m_shown;
}

} // namespace starvane::core
