// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/html_tables.h"
#include "core/sheet/text_window.h"

#include <memory>

struct _xmlParserCtxt;

namespace starvane::core {

/// Reads the rows of all tables of an HTML text. Memory is bounded: very long tags and comments
/// and deep nesting make it a DamagedFile.
class HtmlParser {
public:
    explicit HtmlParser(TextWindow window);

    /// The next row of any table, nothing at the end of the text. Fails with FileTooLarge where
    /// limits.h is exceeded, and with BrokenText.
    [[nodiscard]] Result<std::optional<HtmlRow>> next();

    [[nodiscard]] double fractionRead() const { return m_window.fractionRead(); }

private:
    struct Callbacks;
    struct Closer {
        void operator()(_xmlParserCtxt *parser) const;
    };
    /// What libxml2 calls: stays where it is while the parser lives.
    struct State {
        HtmlTables tables;
        int depth = 0;
        bool isTooDeep = false;
    };

    [[nodiscard]] Result<Done> feed();
    [[nodiscard]] Result<Done> check() const;

    TextWindow m_window;
    std::unique_ptr<State> m_state;
    std::unique_ptr<_xmlParserCtxt, Closer> m_parser;
    bool m_isAtEnd = false;
};

} // namespace starvane::core
