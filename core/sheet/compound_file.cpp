// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/compound_file.h"

#include "core/sheet/block_bytes.h"
#include "core/sheet/limits.h"
#include "core/sheet/little_endian.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t headerSize = 512;
constexpr std::size_t entrySize = 128;
constexpr std::uint32_t endOfChain = 0xFFFFFFFE;
constexpr std::uint32_t lastSector = 0xFFFFFFFA; // what is more has a meaning of its own

using Sectors = std::vector<std::uint32_t>;

Failure<DamagedFile> damaged(const ByteSource &bytes)
{
    return Failure{DamagedFile{bytes.file(), "XLS"}};
}

/// What the directory says of a stream.
struct Stream {
    std::uint32_t start;
    std::uint64_t size;
};

class CompoundFile {
public:
    explicit CompoundFile(std::shared_ptr<ByteSource> bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] Result<Done> readHeader();
    [[nodiscard]] Result<Done> readTable();
    [[nodiscard]] Result<Done> readDirectory();
    [[nodiscard]] Result<std::shared_ptr<ByteSource>> openWorkbook();

private:
    /// The sectors that follow one another from @p start on. Nothing when the chain is broken or
    /// runs in a circle.
    [[nodiscard]] static std::optional<Sectors> chain(const Sectors &table, std::uint32_t start);
    [[nodiscard]] Result<std::string> readSector(std::uint32_t sector);
    [[nodiscard]] Result<Done> appendTable(std::uint32_t sector, Sectors &table);
    [[nodiscard]] Result<std::shared_ptr<ByteSource>>
    openBlocks(std::shared_ptr<ByteSource> base, const Sectors &blocks, std::size_t blockSize,
               std::uint64_t size) const;
    [[nodiscard]] Result<std::shared_ptr<ByteSource>> openLarge(const Stream &stream);
    [[nodiscard]] Result<std::shared_ptr<ByteSource>> openSmall(const Stream &stream);
    void takeEntry(std::string_view entry);

    std::shared_ptr<ByteSource> m_bytes;
    std::string m_header;
    std::size_t m_sectorSize = 0;
    Sectors m_table; // of each sector the next one
    std::optional<Stream> m_root; // holds the small streams
    std::optional<Stream> m_workbook;
};

Result<Done> CompoundFile::readHeader()
{
    m_header.resize(headerSize);
    const auto got = m_bytes->readAt(0, m_header);
    if (!got)
        return Failure{got.error()};
    if (*got < headerSize || !m_header.starts_with(compoundMagic))
        return damaged(*m_bytes);
    const auto shift = littleEndian<std::uint16_t>(m_header, 0x1E);
    if (shift != 9 && shift != 12)
        return damaged(*m_bytes);
    m_sectorSize = std::size_t{1} << shift;
    return Done{};
}

Result<std::string> CompoundFile::readSector(std::uint32_t sector)
{
    std::string bytes(m_sectorSize, '\0');
    const auto got = m_bytes->readAt((std::uint64_t{sector} + 1) * m_sectorSize, bytes);
    if (!got)
        return Failure{got.error()};
    if (*got == 0 || sector > lastSector)
        return damaged(*m_bytes);
    return bytes;
}

Result<Done> CompoundFile::appendTable(std::uint32_t sector, Sectors &table)
{
    const auto bytes = readSector(sector);
    if (!bytes)
        return Failure{bytes.error()};
    for (std::size_t at = 0; at < bytes->size(); at += 4)
        table.push_back(littleEndian<std::uint32_t>(*bytes, at));
    return Done{};
}

/// The table's own sectors are listed in the header, and in further sectors when it is large.
Result<Done> CompoundFile::readTable()
{
    constexpr std::size_t listed = 109;
    Sectors places;
    for (std::size_t i = 0; i < listed; ++i)
        places.push_back(littleEndian<std::uint32_t>(m_header, 0x4C + 4 * i));
    auto next = littleEndian<std::uint32_t>(m_header, 0x44);
    const std::uint64_t sectors = m_bytes->size() / m_sectorSize + 1;
    for (std::uint64_t read = 0; next <= lastSector && read < sectors; ++read) {
        if (auto done = appendTable(next, places); !done)
            return done;
        next = places.back();
        places.pop_back();
    }
    for (const std::uint32_t place : places) {
        if (place > lastSector || m_table.size() >= sectors)
            continue;
        if (auto done = appendTable(place, m_table); !done)
            return done;
    }
    return Done{};
}

std::optional<Sectors> CompoundFile::chain(const Sectors &table, std::uint32_t start)
{
    Sectors sectors;
    for (std::uint32_t sector = start; sector != endOfChain; sector = table[sector]) {
        if (sector >= table.size() || sectors.size() >= table.size())
            return std::nullopt;
        sectors.push_back(sector);
    }
    return sectors;
}

Result<Done> CompoundFile::readDirectory()
{
    const auto sectors = chain(m_table, littleEndian<std::uint32_t>(m_header, 0x30));
    if (!sectors)
        return damaged(*m_bytes);
    for (const std::uint32_t sector : *sectors) {
        const auto bytes = readSector(sector);
        if (!bytes)
            return Failure{bytes.error()};
        for (std::size_t at = 0; at + entrySize <= bytes->size(); at += entrySize)
            takeEntry(std::string_view(*bytes).substr(at, entrySize));
    }
    if (!m_root)
        return damaged(*m_bytes);
    return Done{};
}

void CompoundFile::takeEntry(std::string_view entry)
{
    constexpr char isStream = 2;
    constexpr char isRoot = 5;
    constexpr auto name = "W\0o\0r\0k\0b\0o\0o\0k\0\0\0"sv;
    constexpr auto oldName = "B\0o\0o\0k\0\0\0"sv;
    const char type = entry[0x42];
    // Of a size's upper half, some writers make no zeros.
    const Stream stream = {littleEndian<std::uint32_t>(entry, 0x74),
                           littleEndian<std::uint32_t>(entry, 0x78)};
    if (type == isRoot && !m_root)
        m_root = stream;
    // A workbook for two versions has both streams; the newer one holds more.
    if (type == isStream
        && (entry.starts_with(name) || (entry.starts_with(oldName) && !m_workbook)))
        m_workbook = stream;
}

Result<std::shared_ptr<ByteSource>>
CompoundFile::openBlocks(std::shared_ptr<ByteSource> base, const Sectors &blocks,
                         std::size_t blockSize, std::uint64_t size) const
{
    if (blocks.size() < (size + blockSize - 1) / blockSize)
        return damaged(*m_bytes);
    // Sectors of the file are counted from behind its header.
    const std::uint64_t first = base == m_bytes ? 1 : 0;
    std::vector<std::uint64_t> offsets;
    for (const std::uint32_t block : blocks)
        offsets.push_back((block + first) * blockSize);
    return joinBlocks(std::move(base), std::move(offsets), blockSize, size);
}

Result<std::shared_ptr<ByteSource>> CompoundFile::openLarge(const Stream &stream)
{
    const auto sectors = chain(m_table, stream.start);
    if (!sectors)
        return damaged(*m_bytes);
    return openBlocks(m_bytes, *sectors, m_sectorSize, stream.size);
}

Result<std::shared_ptr<ByteSource>> CompoundFile::openSmall(const Stream &stream)
{
    constexpr std::size_t smallSector = 64;
    auto container = openLarge(*m_root);
    const auto places = chain(m_table, littleEndian<std::uint32_t>(m_header, 0x3C));
    if (!container)
        return container;
    if (!places)
        return damaged(*m_bytes);
    Sectors table;
    for (const std::uint32_t place : *places) {
        if (auto done = appendTable(place, table); !done)
            return Failure{done.error()};
    }
    const auto sectors = chain(table, stream.start);
    if (!sectors)
        return damaged(*m_bytes);
    return openBlocks(*std::move(container), *sectors, smallSector, stream.size);
}

Result<std::shared_ptr<ByteSource>> CompoundFile::openWorkbook()
{
    constexpr std::uint64_t smallStream = 4096;
    if (!m_workbook)
        return std::shared_ptr<ByteSource>();
    return m_workbook->size < smallStream ? openSmall(*m_workbook) : openLarge(*m_workbook);
}

} // namespace

Result<std::shared_ptr<ByteSource>> openWorkbookStream(std::shared_ptr<ByteSource> bytes)
{
    if (bytes->size() > limits::oldWorkbookBytes)
        return Failure{FileTooLarge{bytes->file(), limits::oldWorkbookBytes}};
    CompoundFile file(std::move(bytes));
    for (const auto step :
         {&CompoundFile::readHeader, &CompoundFile::readTable, &CompoundFile::readDirectory}) {
        if (auto done = (file.*step)(); !done)
            return Failure{done.error()};
    }
    return file.openWorkbook();
}

} // namespace starvane::core
