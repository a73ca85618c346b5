// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/shared_strings.h"

#include "core/sheet/cell_value.h"
#include "core/sheet/clean_cell.h"
#include "core/sheet/limits.h"
#include "core/sheet/utf8.h"

#include <algorithm>
#include <cassert>

namespace starvane::core {

namespace {

constexpr unsigned offsetBits = 20;
constexpr unsigned lengthBits = 22;
constexpr std::size_t chunkSize = std::size_t{1} << offsetBits;

class SharedStringsHandler final : public XmlHandler {
public:
    explicit SharedStringsHandler(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }

    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        m_rich.startElement(name);
    }

    void endElement(std::string_view name) override
    {
        m_rich.endElement(name);
        if (name != "si")
            return;
        unescape(m_text, 0);
        if (!fitsIntoCell(m_text))
            fail(FileTooLarge{m_file, limits::cellUnits});
        else
            m_strings.add(cleanCell(m_text));
    }

    void text(std::string_view piece) override
    {
        if (!m_rich.takesText())
            return;
        m_text += piece;
        // Escapes make a text longer than it is, but not by so much.
        if (m_text.size() > chunkSize)
            fail(FileTooLarge{m_file, limits::cellUnits});
    }

    SharedStrings take() { return std::move(m_strings); }

private:
    std::filesystem::path m_file;
    SharedStrings m_strings;
    RichText m_rich;
    std::string m_text;
};

} // namespace

void SharedStrings::add(std::string_view text)
{
    assert(text.size() <= chunkSize);
    // An empty text, too, needs a place within a chunk.
    if (m_chunks.empty() || chunkSize - m_used < std::max<std::size_t>(text.size(), 1)) {
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(chunkSize));
        m_used = 0;
    }
    std::copy(text.begin(), text.end(), m_chunks.back().get() + m_used);
    m_places.push_back((m_chunks.size() - 1) << (offsetBits + lengthBits) | m_used << lengthBits
                       | text.size());
    m_used += text.size();
}

std::string_view SharedStrings::operator[](std::size_t index) const
{
    const std::uint64_t place = m_places[index];
    const auto length = place & ((std::uint64_t{1} << lengthBits) - 1);
    const auto offset = place >> lengthBits & (chunkSize - 1);
    return {m_chunks[place >> (offsetBits + lengthBits)].get() + offset, length};
}

void RichText::startElement(std::string_view name)
{
    m_isInside = m_isInside || name == "si" || name == "is";
    m_isText = m_isInside && name == "t";
    m_isReading = m_isReading || name == "rPh";
}

void RichText::endElement(std::string_view name)
{
    m_isText = false;
    if (name == "si" || name == "is")
        m_isInside = false;
    if (name == "rPh")
        m_isReading = false;
}

bool fitsIntoCell(std::string_view text)
{
    return text.size() <= limits::cellUnits || utf8::countUnits(text) <= limits::cellUnits;
}

Result<SharedStrings> readSharedStrings(ZipArchive &archive, std::string_view part)
{
    SharedStringsHandler handler(archive.file());
    if (auto done = parsePart(archive, part, handler); !done)
        return Failure{done.error()};
    return handler.take();
}

} // namespace starvane::core
