// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/part_bytes.h"

#include "core/sheet/limits.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace starvane::core {

namespace {

/// Reads on until @p out is full or the part ends.
Result<std::size_t> readFully(ZipPart &part, std::span<char> out)
{
    std::size_t done = 0;
    while (done < out.size()) {
        const auto got = part.read(out.subspan(done));
        if (!got)
            return got;
        if (*got == 0)
            break;
        done += *got;
    }
    return done;
}

class PartBytes final : public ByteSource {
public:
    PartBytes(std::shared_ptr<ZipArchive> archive, const ZipArchive::Part &part)
        : m_archive(std::move(archive))
        , m_key(part.key)
        , m_size(part.size)
    {
    }

    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> out) override
    {
        if (auto done = moveTo(offset); !done)
            return Failure{done.error()};
        const auto got = readFully(*m_part, out);
        m_at += got ? *got : 0;
        return got;
    }

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] const std::filesystem::path &file() const override { return m_archive->file(); }

private:
    Result<Done> moveTo(std::uint64_t offset)
    {
        if (!m_part || offset < m_at) {
            auto part = m_archive->openPart(m_key);
            if (!part)
                return Failure{part.error()};
            m_part.emplace(*std::move(part));
            m_at = 0;
        }
        std::vector<char> passed(std::size_t{64} * 1024);
        while (m_at < offset) {
            const auto wanted = std::min<std::uint64_t>(passed.size(), offset - m_at);
            const auto got =
                readFully(*m_part, std::span(passed).first(static_cast<std::size_t>(wanted)));
            if (!got)
                return Failure{got.error()};
            if (*got == 0)
                break;
            m_at += *got;
        }
        return Done{};
    }

    std::shared_ptr<ZipArchive> m_archive;
    std::string m_key;
    std::uint64_t m_size;
    std::optional<ZipPart> m_part;
    std::uint64_t m_at = 0; // of the part, unpacked
};

class LoadedBytes final : public ByteSource {
public:
    LoadedBytes(std::vector<char> bytes, const std::filesystem::path &file)
        : m_bytes(std::move(bytes))
        , m_source(fromMemory(m_bytes, file))
    {
    }

    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> out) override
    {
        return m_source->readAt(offset, out);
    }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    [[nodiscard]] const std::filesystem::path &file() const override { return m_source->file(); }

private:
    std::vector<char> m_bytes;
    std::shared_ptr<ByteSource> m_source; // over m_bytes
};

} // namespace

std::shared_ptr<ByteSource>
streamPart(std::shared_ptr<ZipArchive> archive, const ZipArchive::Part &part)
{
    return std::make_shared<PartBytes>(std::move(archive), part);
}

Result<std::shared_ptr<ByteSource>> loadPart(ZipArchive &archive, const ZipArchive::Part &part)
{
    if (part.size > limits::oldWorkbookBytes)
        return Failure{FileTooLarge{archive.file(), limits::oldWorkbookBytes}};
    auto opened = archive.openPart(part.key);
    if (!opened)
        return Failure{opened.error()};
    std::vector<char> bytes(static_cast<std::size_t>(part.size));
    const auto got = readFully(*opened, bytes);
    if (!got)
        return Failure{got.error()};
    // The part's end is where its checksum is compared.
    char end = 0;
    if (auto more = opened->read({&end, 1}); !more || *more != 0 || *got != part.size)
        return Failure{opened->damaged()};
    return std::shared_ptr<ByteSource>(
        std::make_shared<LoadedBytes>(std::move(bytes), archive.file()));
}

} // namespace starvane::core
