// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xml_part.h"

#include <expat.h>

#include <algorithm>
#include <new>

namespace starvane::core {

namespace {

constexpr int blockSize = 64 * 1024;
constexpr int deepest = 256;
constexpr std::uint64_t longestTag = 4 << 20;

std::string_view localName(const char *name)
{
    const std::string_view text(name);
    const auto colon = text.rfind(':');
    return colon == std::string_view::npos ? text : text.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (localName(pair[0]) == name)
            return pair[1];
    }
    return {};
}

struct XmlPart::Callbacks {
    static void start(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        auto &part = *static_cast<XmlPart *>(self);
        part.m_isRefused = part.m_isRefused || ++part.m_depth > deepest;
        part.m_handler.startElement(localName(name), XmlAttributes(attributes));
        part.obey();
    }

    static void end(void *self, const XML_Char *name)
    {
        auto &part = *static_cast<XmlPart *>(self);
        --part.m_depth;
        part.m_handler.endElement(localName(name));
        part.obey();
    }

    static void text(void *self, const XML_Char *piece, int length)
    {
        auto &part = *static_cast<XmlPart *>(self);
        part.m_handler.text({piece, static_cast<std::size_t>(length)});
        part.obey();
    }

    static void doctype(void *self, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        auto &part = *static_cast<XmlPart *>(self);
        part.m_isRefused = true;
        part.obey();
    }
};

void XmlPart::Closer::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

XmlPart::XmlPart(ZipPart part, XmlHandler &handler)
    : m_part(std::move(part))
    , m_handler(handler)
    , m_parser(XML_ParserCreate(nullptr))
{
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser.get(), &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &Callbacks::doctype);
}

void XmlPart::obey()
{
    if (m_isRefused || m_handler.m_error) {
        (void)XML_StopParser(m_parser.get(), XML_FALSE);
    } else if (m_handler.m_wantsPause) {
        m_handler.m_wantsPause = false;
        (void)XML_StopParser(m_parser.get(), XML_TRUE);
    }
}

Result<bool> XmlPart::run()
{
    if (!m_isPaused && m_isLast)
        return false;
    Result<int> status = m_isPaused ? XML_ResumeParser(m_parser.get()) : feed();
    m_isPaused = false;
    for (;;) {
        if (!status)
            return Failure{status.error()};
        if (*status == XML_STATUS_ERROR)
            return Failure{error()};
        if (*status == XML_STATUS_SUSPENDED) {
            m_isPaused = true;
            return true;
        }
        if (m_isLast)
            return false;
        status = feed();
    }
}

Result<int> XmlPart::feed()
{
    // To be asked for before XML_GetBuffer() forgets it: where the last tag or text began.
    const XML_Index parsed = std::max<XML_Index>(XML_GetCurrentByteIndex(m_parser.get()), 0);
    if (m_fed > static_cast<std::uint64_t>(parsed) + longestTag)
        return Failure{error()};
    void *const buffer = XML_GetBuffer(m_parser.get(), blockSize);
    if (buffer == nullptr)
        throw std::bad_alloc();
    const auto got = m_part.read({static_cast<char *>(buffer), blockSize});
    if (!got)
        return Failure{got.error()};
    m_fed += *got;
    m_isLast = *got == 0;
    return int{XML_ParseBuffer(m_parser.get(), static_cast<int>(*got), m_isLast ? 1 : 0)};
}

Error XmlPart::error() const
{
    return m_handler.m_error.value_or(m_part.damaged());
}

Result<Done> parsePart(ZipArchive &archive, std::string_view part, XmlHandler &handler)
{
    auto opened = archive.openPart(part);
    if (!opened)
        return Failure{opened.error()};
    XmlPart xml(*std::move(opened), handler);
    for (;;) {
        const auto more = xml.run();
        if (!more)
            return Failure{more.error()};
        if (!*more)
            return Done{};
    }
}

} // namespace starvane::core
