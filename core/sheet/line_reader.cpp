// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/line_reader.h"

#include "core/sheet/limits.h"

#include <algorithm>

namespace starvane::core {

Result<std::optional<std::string_view>> LineReader::next()
{
    ++m_number;
    const auto length = findEnd();
    if (!length)
        return Failure{length.error()};
    const std::string_view text = m_window.text();
    if (text.empty())
        return std::optional<std::string_view>();
    const std::string_view end = text.substr(*length);
    const std::size_t endSize = end.starts_with("\r\n") ? 2 : std::min<std::size_t>(end.size(), 1);
    m_window.drop(*length + endSize);
    return std::optional(text.substr(0, *length));
}

Result<std::size_t> LineReader::findEnd()
{
    std::size_t searched = 0;
    for (;;) {
        const std::string_view text = m_window.text();
        const auto *const end =
            std::find_if(text.begin() + static_cast<std::ptrdiff_t>(searched), text.end(),
                         [](char c) { return c == '\n' || c == '\r'; });
        const auto length = static_cast<std::size_t>(end - text.begin());
        if (length > limits::rowBytes)
            return Failure{RowTooLong{m_window.file(), m_number, limits::rowBytes}};
        // Behind a CR at the end of what is in sight, an LF may follow.
        if (length + 1 < text.size() || (length < text.size() && *end == '\n'))
            return length;
        searched = length;
        const auto grown = m_window.grow();
        if (!grown)
            return Failure{grown.error()};
        if (*grown)
            continue;
        if (m_window.isBroken()) {
            return Failure{
                BrokenText{m_window.file(), m_number, std::string(nameOf(m_window.encoding()))}};
        }
        return length;
    }
}

} // namespace starvane::core
