// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <system_error>

namespace starvane::core {

namespace {

struct Closer {
    void operator()(std::FILE *file) const { (void)std::fclose(file); }
};
using FileHandle = std::unique_ptr<std::FILE, Closer>;

Failure<FileUnusable> unusable(const std::filesystem::path &file, std::error_code code)
{
    return Failure{FileUnusable{file, code.message()}};
}

std::error_code lastError(std::errc otherwise = std::errc::io_error)
{
    if (errno != 0)
        return {errno, std::generic_category()};
    return std::make_error_code(otherwise);
}

FileHandle openForReading(const std::filesystem::path &file)
{
    errno = 0;
#ifdef _WIN32
    return FileHandle(_wfopen(file.c_str(), L"rb"));
#else
    return FileHandle(std::fopen(file.c_str(), "rbe"));
#endif
}

bool seek(std::FILE *file, std::uint64_t offset)
{
    errno = 0;
#ifdef _WIN32
    return _fseeki64(file, static_cast<__int64>(offset), SEEK_SET) == 0;
#else
    return fseeko(file, static_cast<off_t>(offset), SEEK_SET) == 0;
#endif
}

class FileBytes final : public ByteSource {
public:
    FileBytes(std::filesystem::path file, FileHandle handle, std::uint64_t size)
        : m_file(std::move(file))
        , m_handle(std::move(handle))
        , m_size(size)
    {
        // Whoever reads does so in large blocks.
        (void)std::setvbuf(m_handle.get(), nullptr, _IONBF, 0);
    }

    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> out) override
    {
        const std::uint64_t left = m_size - std::min(offset, m_size);
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), left));
        if (wanted == 0)
            return std::size_t{0};
        if (offset != m_offset && !seek(m_handle.get(), offset))
            return unusable(m_file, lastError());
        errno = 0;
        const std::size_t got = std::fread(out.data(), 1, wanted, m_handle.get());
        m_offset = offset + got;
        if (got < wanted || (m_offset == m_size && grew()))
            return unusable(m_file, lastError());
        return got;
    }

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] const std::filesystem::path &file() const override { return m_file; }

private:
    /// Somebody still writes to it: what we hold may end in half a row.
    bool grew()
    {
        char more = 0;
        errno = 0;
        const bool isMore = std::fread(&more, 1, 1, m_handle.get()) == 1;
        m_offset.reset();
        if (isMore)
            errno = EBUSY;
        return isMore;
    }

    std::filesystem::path m_file;
    FileHandle m_handle;
    std::uint64_t m_size;
    std::optional<std::uint64_t> m_offset;
};

class MemoryBytes final : public ByteSource {
public:
    MemoryBytes(std::span<const char> bytes, std::filesystem::path file)
        : m_bytes(bytes)
        , m_file(std::move(file))
    {
    }

    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> out) override
    {
        if (offset >= m_bytes.size())
            return std::size_t{0};
        const auto left = m_bytes.subspan(static_cast<std::size_t>(offset));
        const std::size_t count = std::min(left.size(), out.size());
        std::copy_n(left.begin(), count, out.begin());
        return count;
    }

    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    [[nodiscard]] const std::filesystem::path &file() const override { return m_file; }

private:
    std::span<const char> m_bytes;
    std::filesystem::path m_file;
};

} // namespace

Result<std::shared_ptr<ByteSource>> openFile(const std::filesystem::path &file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return unusable(file, std::make_error_code(std::errc::no_such_file_or_directory));
    if (error)
        return unusable(file, error);
    if (std::filesystem::is_directory(status))
        return unusable(file, std::make_error_code(std::errc::is_a_directory));
    if (!std::filesystem::is_regular_file(status))
        return unusable(file, std::make_error_code(std::errc::invalid_seek));
    FileHandle handle = openForReading(file);
    if (!handle)
        return unusable(file, lastError());
    const std::uint64_t size = std::filesystem::file_size(file, error);
    if (error)
        return unusable(file, error);
    return std::shared_ptr<ByteSource>(std::make_shared<FileBytes>(file, std::move(handle), size));
}

std::shared_ptr<ByteSource>
fromMemory(std::span<const char> bytes, const std::filesystem::path &file)
{
    return std::make_shared<MemoryBytes>(bytes, file);
}

} // namespace starvane::core
