// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/zip_archive.h"

#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace starvane::core {

/// The attributes of an element, in any namespace.
class XmlAttributes {
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }

    /// The value of the attribute with this local name, empty when there is none.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
    const char **m_pairs; // name, value, name, value, …, null
};

/// Hears what an XML text says. Names come without their prefixes.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    /// A piece of character data; one text may come in several pieces.
    virtual void text(std::string_view piece) = 0;

protected:
    /// Parsing is to halt after this call.
    void pause() { m_wantsPause = true; }
    /// Parsing is to end after this call, with an error.
    void fail(Error error) { m_error = std::move(error); }

private:
    friend class XmlPart;
    bool m_wantsPause = false;
    std::optional<Error> m_error;
};

/// Parses a part of a workbook as it is unpacked. Memory is bounded: a DOCTYPE, deep nesting and
/// endless tags make it a DamagedFile, as does what is not well-formed.
class XmlPart {
public:
    XmlPart(ZipPart part, XmlHandler &handler);

    /// Goes on until the handler wants a pause (true) or the part ends (false).
    [[nodiscard]] Result<bool> run();

    [[nodiscard]] const std::string &name() const { return m_part.name(); }
    [[nodiscard]] double fractionRead() const { return m_part.fractionRead(); }

private:
    struct Callbacks;
    struct Closer {
        void operator()(XML_ParserStruct *parser) const;
    };

    [[nodiscard]] Result<int> feed();
    [[nodiscard]] Error error() const;
    void obey();

    ZipPart m_part;
    XmlHandler &m_handler;
    std::unique_ptr<XML_ParserStruct, Closer> m_parser;
    std::uint64_t m_fed = 0;
    int m_depth = 0;
    bool m_isPaused = false;
    bool m_isLast = false;
    bool m_isRefused = false;
};

/// Parses a whole part.
[[nodiscard]] Result<Done>
parsePart(ZipArchive &archive, std::string_view part, XmlHandler &handler);

} // namespace starvane::core
