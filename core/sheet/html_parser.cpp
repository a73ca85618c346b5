// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/html_parser.h"

#include "core/sheet/limits.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <charconv>
#include <new>

namespace starvane::core {

namespace {

constexpr int deepest = 256;

std::string_view viewOf(const xmlChar *text)
{
    return text == nullptr ? std::string_view() : reinterpret_cast<const char *>(text);
}

/// A span as HTML bounds it, @p most standing for all that is left.
std::uint32_t spanOf(std::string_view value, std::uint32_t most)
{
    const auto start = std::min(value.find_first_not_of(" \t"), value.size());
    const char *const end = value.data() + value.size();
    std::uint32_t span = 1;
    const auto parsed = std::from_chars(value.data() + start, end, span);
    if (parsed.ec == std::errc::result_out_of_range)
        return most;
    return parsed.ec == std::errc() ? std::min(span, most) : 1;
}

HtmlTables::Span spanOf(const xmlChar **attributes)
{
    constexpr std::uint32_t mostColumns = 1000;
    constexpr std::uint32_t mostRows = 65534;
    HtmlTables::Span span;
    for (const xmlChar **pair = attributes; pair != nullptr && *pair != nullptr; pair += 2) {
        if (viewOf(pair[0]) == "colspan")
            span.columns = std::max(spanOf(viewOf(pair[1]), mostColumns), std::uint32_t{1});
        else if (viewOf(pair[0]) == "rowspan")
            span.rows = spanOf(viewOf(pair[1]), mostRows);
    }
    if (span.rows == 0)
        span.rows = mostRows;
    return span;
}

} // namespace

struct HtmlParser::Callbacks {
    static void start(void *self, const xmlChar *name, const xmlChar **attributes)
    {
        auto &state = *static_cast<State *>(self);
        state.isTooDeep = state.isTooDeep || ++state.depth > deepest;
        if (!state.isTooDeep)
            state.tables.startElement(viewOf(name), spanOf(attributes));
    }

    static void end(void *self, const xmlChar *name)
    {
        auto &state = *static_cast<State *>(self);
        --state.depth;
        if (!state.isTooDeep)
            state.tables.endElement(viewOf(name));
    }

    /// Of scripts and styles.
    static void passOver(void *, const xmlChar *, int) { }

    static void text(void *self, const xmlChar *piece, int length)
    {
        auto &state = *static_cast<State *>(self);
        state.tables.text(
            {reinterpret_cast<const char *>(piece), static_cast<std::size_t>(length)});
    }
};

void HtmlParser::Closer::operator()(_xmlParserCtxt *parser) const
{
    htmlFreeParserCtxt(parser);
}

HtmlParser::HtmlParser(TextWindow window)
    : m_window(std::move(window))
    , m_state(std::make_unique<State>())
{
    xmlSAXHandler handler{};
    handler.startElement = &Callbacks::start;
    handler.endElement = &Callbacks::end;
    handler.characters = &Callbacks::text;
    handler.ignorableWhitespace = &Callbacks::text;
    handler.cdataBlock = &Callbacks::passOver;
    m_parser.reset(htmlCreatePushParserCtxt(&handler, m_state.get(), nullptr, 0, nullptr,
                                            XML_CHAR_ENCODING_UTF8));
    if (!m_parser)
        throw std::bad_alloc();
    // The window has decoded the text, whatever it says of itself.
    (void)htmlCtxtUseOptions(m_parser.get(),
                             HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                 | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
}

Result<std::optional<HtmlRow>> HtmlParser::next()
{
    auto &rows = m_state->tables.rows();
    while (rows.empty()) {
        if (m_isAtEnd)
            return std::optional<HtmlRow>();
        if (auto done = feed(); !done)
            return Failure{done.error()};
    }
    std::optional<HtmlRow> row(std::move(rows.front()));
    rows.pop_front();
    return row;
}

/// Cuts only behind a tag, for the parser takes an entity that is cut off for text.
Result<Done> HtmlParser::feed()
{
    auto end = m_window.text().rfind('>');
    while (end == std::string_view::npos) {
        if (m_window.text().size() > limits::rowBytes)
            return Failure{
                RowTooLong{m_window.file(), m_state->tables.rowNumber(), limits::rowBytes}};
        const auto grown = m_window.grow();
        if (!grown)
            return Failure{grown.error()};
        if (!*grown)
            break;
        end = m_window.text().rfind('>');
    }
    if (end == std::string_view::npos && m_window.isBroken())
        return Failure{BrokenText{m_window.file(), m_state->tables.rowNumber(),
                                  std::string(nameOf(m_window.encoding()))}};
    m_isAtEnd = end == std::string_view::npos;
    const std::size_t size = m_isAtEnd ? m_window.text().size() : end + 1;
    (void)htmlParseChunk(m_parser.get(), m_window.text().data(), static_cast<int>(size),
                         m_isAtEnd ? 1 : 0);
    m_window.drop(size);
    return check();
}

Result<Done> HtmlParser::check() const
{
    if (const auto limit = m_state->tables.exceededLimit())
        return Failure{FileTooLarge{m_window.file(), *limit}};
    const auto *const input = m_parser->input;
    const bool isStuck =
        input != nullptr && static_cast<std::uint64_t>(input->end - input->cur) > limits::rowBytes;
    const bool hasGivenUp = m_parser->instate == XML_PARSER_EOF && !m_isAtEnd;
    if (isStuck || hasGivenUp || m_state->isTooDeep)
        return Failure{DamagedFile{m_window.file(), "HTML"}};
    return Done{};
}

} // namespace starvane::core
