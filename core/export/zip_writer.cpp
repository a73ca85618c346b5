// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zip_writer.h"

#include <zlib.h>

#include <array>
#include <cassert>
#include <limits>

namespace starvane::core {

namespace {

constexpr std::uint64_t largest = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t packedRoom = 1 << 16;

// Of the ZIP format (APPNOTE.TXT 4.3).
constexpr std::uint32_t localHeader = 0x04034b50;
constexpr std::uint32_t directoryHeader = 0x02014b50;
constexpr std::uint32_t directoryEnd = 0x06054b50;
constexpr std::uint64_t sizesOffset = 14; // within a local header
constexpr std::uint64_t version = 20;
constexpr std::uint64_t deflated = 8;
constexpr std::uint64_t firstDay = 1U << 5U | 1U; // 1980-01-01, the format's first

void append(std::string &bytes, std::uint64_t number, int size)
{
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(number >> static_cast<unsigned>(8 * i) & 0xffU);
}

std::uint32_t checksumOf(std::uint32_t before, std::string_view bytes)
{
    return static_cast<std::uint32_t>(
        crc32_z(before, reinterpret_cast<const Bytef *>(bytes.data()), bytes.size()));
}

/// What a local header and the directory say in the same words, up to the name's length.
void appendCommon(std::string &bytes, const std::string &sizes, const std::string &name)
{
    append(bytes, version, 2);
    append(bytes, 0, 2); // flags
    append(bytes, deflated, 2);
    append(bytes, 0, 2); // midnight
    append(bytes, firstDay, 2);
    bytes += sizes;
    append(bytes, name.size(), 2);
    append(bytes, 0, 2); // no extra field
}

} // namespace

struct ZipWriter::Packer {
    Packer()
    {
        constexpr int rawDeflate = -MAX_WBITS;
        constexpr int memory = 9;
        // Fails for want of memory only; then every use of the stream does.
        deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, rawDeflate, memory, Z_DEFAULT_STRATEGY);
    }
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;
    ~Packer() { deflateEnd(&stream); }

    z_stream stream{};
    std::array<char, packedRoom> packed{};
};

ZipWriter::ZipWriter(OutputFile &file)
    : m_file(file)
    , m_packer(std::make_unique<Packer>())
{
}

ZipWriter::~ZipWriter() = default;

/// A part's checksum and sizes, as both of its headers say them.
std::string ZipWriter::sizesOf(const Part &part)
{
    std::string bytes;
    append(bytes, part.checksum, 4);
    append(bytes, part.packedSize, 4);
    append(bytes, part.size, 4);
    return bytes;
}

bool ZipWriter::beginPart(const std::string &name)
{
    if (m_isOpen && !endPart())
        return false;
    m_parts.push_back({.name = name, .start = m_file.position()});
    m_isOpen = true;
    deflateReset(&m_packer->stream);
    std::string bytes;
    append(bytes, localHeader, 4);
    appendCommon(bytes, sizesOf(m_parts.back()), name); // the sizes follow in endPart()
    return m_file.write(bytes + name);
}

bool ZipWriter::write(std::string_view bytes)
{
    assert(m_isOpen);
    Part &part = m_parts.back();
    part.checksum = checksumOf(part.checksum, bytes);
    part.size += bytes.size();
    if (part.size > largest || m_file.position() > largest)
        return m_file.fail(std::errc::file_too_large);
    return pack(bytes, false);
}

bool ZipWriter::pack(std::string_view bytes, bool last)
{
    z_stream &stream = m_packer->stream;
    // zlib only reads there.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    do {
        stream.next_out = reinterpret_cast<Bytef *>(m_packer->packed.data());
        stream.avail_out = packedRoom;
        if (deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_ERROR)
            return m_file.fail(std::errc::not_enough_memory);
        const std::size_t size = packedRoom - stream.avail_out;
        m_parts.back().packedSize += size;
        if (!m_file.write({m_packer->packed.data(), size}))
            return false;
    } while (stream.avail_out == 0);
    return true;
}

std::uint64_t ZipWriter::partSize() const
{
    return m_isOpen ? m_parts.back().size : 0;
}

bool ZipWriter::endPart()
{
    if (!pack({}, true))
        return false;
    m_isOpen = false;
    const Part &part = m_parts.back();
    return m_file.writeAt(part.start + sizesOffset, sizesOf(part));
}

bool ZipWriter::finish()
{
    if (m_isOpen && !endPart())
        return false;
    const std::uint64_t start = m_file.position();
    std::string bytes;
    for (const Part &part : m_parts) {
        append(bytes, directoryHeader, 4);
        append(bytes, version, 2); // that made it
        appendCommon(bytes, sizesOf(part), part.name);
        append(bytes, 0, 10); // no comment; disk 0; no attributes
        append(bytes, part.start, 4);
        bytes += part.name;
    }
    const std::uint64_t size = bytes.size();
    append(bytes, directoryEnd, 4);
    append(bytes, 0, 4); // disk 0
    append(bytes, m_parts.size(), 2);
    append(bytes, m_parts.size(), 2);
    append(bytes, size, 4);
    append(bytes, start, 4);
    append(bytes, 0, 2); // no comment
    if (start + bytes.size() > largest)
        return m_file.fail(std::errc::file_too_large);
    return m_file.write(bytes);
}

} // namespace starvane::core
