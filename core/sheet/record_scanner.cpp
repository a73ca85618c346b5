// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/record_scanner.h"

#include "core/sheet/limits.h"
#include "core/sheet/simd_block.h"

#include <bit>

namespace starvane::core {

/// Walks over the characters that mean something: delimiters, line ends and quotes.
class RecordScanner::Marks {
public:
    Marks(std::string_view text, char delimiter)
        : m_delimiter(delimiter)
        , m_block(text.data())
        , m_end(text.data() + text.size())
        , m_mask(text.empty() ? 0 : load())
    {
    }

    /// The next mark, or the end of the text.
    const char *next()
    {
        while (m_mask == 0) {
            if (m_end - m_block <= blockSize)
                return m_end;
            m_block += blockSize;
            m_mask = load();
        }
        const char *const mark = m_block + std::countr_zero(m_mask);
        m_mask &= m_mask - 1;
        return mark < m_end ? mark : m_end;
    }

    [[nodiscard]] const char *end() const { return m_end; }

private:
    static constexpr std::ptrdiff_t blockSize = 64;

    [[nodiscard]] std::uint64_t load() const
    {
        std::uint64_t mask = 0;
        for (unsigned i = 0; i < blockSize; i += SimdBlock::width) {
            const SimdBlock block(m_block + i);
            mask |= static_cast<std::uint64_t>(block.anyOf(m_delimiter, '"', '\n', '\r')) << i;
        }
        return mask;
    }

    char m_delimiter;
    const char *m_block;
    const char *m_end;
    std::uint64_t m_mask;
};

namespace {

std::string_view between(const char *begin, const char *end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

std::optional<std::size_t> RecordScanner::scan(std::string_view text, bool isAll)
{
    const char *const end = text.data() + text.size();
    m_cells.clear();
    m_toMend.clear();
    Marks marks(text, m_delimiter);
    const char *cell = text.data();
    for (;;) {
        const Extent extent = scanCell(marks, cell);
        if (extent.mark == nullptr || (extent.mark == end && !isAll)
            || m_cells.size() > limits::columns)
            return std::nullopt;
        add(extent);
        if (extent.mark == end)
            return text.size();
        cell = extent.mark + 1;
        if (*extent.mark == m_delimiter)
            continue;
        if (*extent.mark == '\r' && cell == end && !isAll)
            return std::nullopt; // an LF may follow
        const bool isPair = *extent.mark == '\r' && cell != end && *cell == '\n';
        return static_cast<std::size_t>(cell - text.data()) + static_cast<std::size_t>(isPair);
    }
}

inline RecordScanner::Extent RecordScanner::scanCell(Marks &marks, const char *begin)
{
    for (;;) {
        const char *const mark = marks.next();
        if (mark == marks.end() || *mark != '"')
            return {between(begin, mark), mark, false};
        if (mark == begin)
            return scanQuoted(marks, begin);
    }
}

RecordScanner::Extent RecordScanner::scanQuoted(Marks &marks, const char *open)
{
    const char *close = nullptr;
    bool isDoubled = false;
    for (;;) {
        const char *const mark = marks.next();
        const bool isEnd = mark == marks.end();
        if (!isEnd && *mark == '"') {
            if (close == nullptr) {
                close = mark;
            } else if (mark == close + 1) { // two quotes stand for one
                close = nullptr;
                isDoubled = true;
            }
        } else if (close != nullptr) {
            if (!isDoubled && mark == close + 1)
                return {between(open + 1, close), mark, false};
            return {between(open, mark), mark, true};
        } else if (isEnd) {
            return {{}, nullptr, false};
        }
    }
}

inline void RecordScanner::add(const Extent &extent)
{
    if (extent.isToMend)
        m_toMend.push_back(m_cells.size());
    m_cells.push_back({extent.content, false});
}

void RecordScanner::mend(char *record)
{
    for (const std::size_t index : m_toMend) {
        std::string_view &text = m_cells[index].text;
        char *const begin = record + (text.data() - record);
        char *out = begin;
        bool isOpen = true;
        for (std::size_t i = 1; i < text.size(); ++i) {
            const bool isQuote = isOpen && text[i] == '"';
            if (isQuote && (i + 1 == text.size() || text[i + 1] != '"')) {
                isOpen = false;
                continue;
            }
            i += static_cast<std::size_t>(isQuote);
            *out++ = text[i];
        }
        text = between(begin, out);
    }
}

} // namespace starvane::core
