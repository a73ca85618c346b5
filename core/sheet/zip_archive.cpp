// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/zip_archive.h"

#include "core/sheet/encoding.h"
#include "core/sheet/limits.h"
#include "core/sheet/utf8.h"

#include <zip.h>

#include <algorithm>

namespace starvane::core {

namespace {

std::string keyOf(std::string_view name)
{
    std::string key(name);
    for (char &c : key) {
        if (c == '\\')
            c = '/';
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return key;
}

} // namespace

/// Lets libzip read from a ByteSource, and keeps the error that libzip has no words for.
class ZipArchive::Source {
public:
    explicit Source(ByteSource &bytes)
        : m_bytes(bytes)
    {
        zip_error_init(&m_zipError);
    }
    ~Source() { zip_error_fini(&m_zipError); }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    Source(Source &&) = delete;
    Source &operator=(Source &&) = delete;

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    static zip_int64_t call(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        return static_cast<Source *>(self)->answer(data, size, command);
    }

private:
    zip_int64_t answer(void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(
                ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
        case ZIP_SOURCE_OPEN:
            m_offset = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return read(data, size);
        case ZIP_SOURCE_SEEK:
            return seek(data, size);
        case ZIP_SOURCE_TELL:
            return static_cast<zip_int64_t>(m_offset);
        case ZIP_SOURCE_STAT:
            return stat(data);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&m_zipError, data, size);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        default:
            zip_error_set(&m_zipError, ZIP_ER_OPNOTSUPP, 0);
            return -1;
        }
    }

    zip_int64_t read(void *data, zip_uint64_t size)
    {
        const auto got =
            m_bytes.readAt(m_offset, {static_cast<char *>(data), static_cast<std::size_t>(size)});
        if (!got) {
            m_error = got.error();
            zip_error_set(&m_zipError, ZIP_ER_READ, 0);
            return -1;
        }
        m_offset += *got;
        return static_cast<zip_int64_t>(*got);
    }

    zip_int64_t seek(void *data, zip_uint64_t size)
    {
        const zip_int64_t offset =
            zip_source_seek_compute_offset(m_offset, m_bytes.size(), data, size, &m_zipError);
        if (offset < 0)
            return -1;
        m_offset = static_cast<std::uint64_t>(offset);
        return 0;
    }

    zip_int64_t stat(void *data)
    {
        auto *const stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = m_bytes.size();
        return sizeof *stat;
    }

    ByteSource &m_bytes;
    std::uint64_t m_offset = 0;
    zip_error_t m_zipError{};
    std::optional<Error> m_error;
};

void ZipPart::Closer::operator()(zip_file *part) const
{
    (void)zip_fclose(part);
}

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipPart::ZipPart(std::shared_ptr<ZipArchive> archive, std::unique_ptr<zip_file, Closer> part,
                 std::string name, std::uint64_t size)
    : m_archive(std::move(archive))
    , m_part(std::move(part))
    , m_name(std::move(name))
    , m_size(size)
{
}

Result<std::size_t> ZipPart::read(std::span<char> out)
{
    const zip_int64_t got = zip_fread(m_part.get(), out.data(), out.size());
    if (got < 0)
        return Failure{damaged()};
    m_read += static_cast<std::uint64_t>(got);
    const bool isCutOff = got == 0 && m_read < m_size;
    if (isCutOff || m_read > m_size)
        return Failure{damaged()};
    return static_cast<std::size_t>(got);
}

Error ZipPart::damaged() const
{
    return m_archive->damaged(m_name);
}

double ZipPart::fractionRead() const
{
    return m_size > 0 ? static_cast<double>(m_read) / static_cast<double>(m_size) : 1.0;
}

ZipArchive::ZipArchive(std::shared_ptr<ByteSource> bytes)
    : m_bytes(std::move(bytes))
    , m_source(std::make_unique<Source>(*m_bytes))
{
}

Error ZipArchive::damaged(std::string_view part) const
{
    return m_source->error().value_or(DamagedFile{file(), std::string(part)});
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(std::shared_ptr<ByteSource> bytes)
{
    std::shared_ptr<ZipArchive> archive(new ZipArchive(std::move(bytes)));
    zip_source_t *const source =
        zip_source_function_create(&Source::call, archive->m_source.get(), nullptr);
    if (source == nullptr)
        throw std::bad_alloc();
    archive->m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive->m_zip) {
        zip_source_free(source);
        return Failure{archive->damaged("ZIP")};
    }
    if (auto done = archive->readDirectory(); !done)
        return Failure{done.error()};
    return archive;
}

Result<Done> ZipArchive::readDirectory()
{
    const auto count = static_cast<std::uint64_t>(zip_get_num_entries(m_zip.get(), 0));
    if (count > limits::workbookEntries)
        return Failure{FileTooLarge{file(), limits::workbookEntries}};
    std::uint64_t total = 0;
    for (std::uint64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip.get(), index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_NAME) == 0
            || (stat.valid & ZIP_STAT_SIZE) == 0)
            return Failure{damaged("ZIP")};
        if (stat.size > limits::unpackedBytes - total)
            return Failure{FileTooLarge{file(), limits::unpackedBytes}};
        total += stat.size;
        m_entries.try_emplace(keyOf(stat.name), Entry{index, stat.size});
    }
    return Done{};
}

std::vector<ZipArchive::Part> ZipArchive::parts() const
{
    std::vector<Part> parts;
    for (const auto &[key, entry] : m_entries) {
        const char *const raw = zip_get_name(m_zip.get(), entry.index, ZIP_FL_ENC_RAW);
        const std::string_view name = raw == nullptr ? std::string_view() : raw;
        const bool isUtf8 = utf8::validLength(name) == name.size();
        if (!key.ends_with('/'))
            parts.push_back({key, isUtf8 ? std::string(name) : textOfGb18030(name), entry.size});
    }
    return parts;
}

bool ZipArchive::has(std::string_view part) const
{
    return m_entries.find(keyOf(part)) != m_entries.end();
}

Result<ZipPart> ZipArchive::openPart(std::string_view part)
{
    const auto entry = m_entries.find(keyOf(part));
    if (entry == m_entries.end())
        return Failure{damaged(part)};
    std::unique_ptr<zip_file, ZipPart::Closer> opened(
        zip_fopen_index(m_zip.get(), entry->second.index, 0));
    if (!opened) {
        if (zip_error_code_zip(zip_get_error(m_zip.get())) == ZIP_ER_NOPASSWD)
            return Failure{EncryptedFile{file()}};
        return Failure{damaged(part)};
    }
    return ZipPart(shared_from_this(), std::move(opened), std::string(part), entry->second.size);
}

} // namespace starvane::core
