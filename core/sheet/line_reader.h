// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/text_window.h"

#include <optional>
#include <string_view>

namespace starvane::core {

/// The lines of a text file.
class LineReader {
public:
    explicit LineReader(TextWindow window)
        : m_window(std::move(window))
    {
    }

    /// The next line without its end, valid until the next call; nothing at the end of the file.
    [[nodiscard]] Result<std::optional<std::string_view>> next();

    /// Of the line that next() gave; the first is 1.
    [[nodiscard]] std::uint64_t number() const { return m_number; }
    [[nodiscard]] double fractionRead() const { return m_window.fractionRead(); }

private:
    /// Makes the line's end come into sight, or the file's: the line's length.
    [[nodiscard]] Result<std::size_t> findEnd();

    TextWindow m_window;
    std::uint64_t m_number = 0;
};

} // namespace starvane::core
