// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;
struct zip_file;

namespace starvane::core {

/// One file of an archive, unpacked as it is read.
class ZipPart {
public:
    /// Fills @p out as far as the part goes: 0 at its end. Fails with DamagedFile when the part's
    /// checksum, length or data are wrong.
    [[nodiscard]] Result<std::size_t> read(std::span<char> out);

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] double fractionRead() const;
    /// What read() fails with.
    [[nodiscard]] Error damaged() const;

private:
    friend class ZipArchive;

    struct Closer {
        void operator()(zip_file *part) const;
    };

    ZipPart(std::shared_ptr<class ZipArchive> archive, std::unique_ptr<zip_file, Closer> part,
            std::string name, std::uint64_t size);

    std::shared_ptr<class ZipArchive> m_archive; // must outlive m_part
    std::unique_ptr<zip_file, Closer> m_part;
    std::string m_name;
    std::uint64_t m_size; // as the archive's directory has it
    std::uint64_t m_read = 0;
};

/// A ZIP file within the limits of limits.h: these are checked before anything is unpacked.
class ZipArchive : public std::enable_shared_from_this<ZipArchive> {
public:
    /// Fails with DamagedFile, or with FileTooLarge for a bomb.
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>>
    open(std::shared_ptr<ByteSource> bytes);

    struct Part {
        std::string key; // as openPart() takes it
        std::string name; // as the archive has it, UTF-8
        std::uint64_t size; // unpacked
    };
    /// All files of the archive, by name.
    [[nodiscard]] std::vector<Part> parts() const;

    /// Whatever the case of the letters and the kind of slashes.
    [[nodiscard]] bool has(std::string_view part) const;

    /// Fails with DamagedFile when there is no such part.
    [[nodiscard]] Result<ZipPart> openPart(std::string_view part);

    [[nodiscard]] const std::filesystem::path &file() const { return m_bytes->file(); }

private:
    friend class ZipPart;
    class Source;

    struct Closer {
        void operator()(zip *archive) const;
    };
    struct Entry {
        std::uint64_t index;
        std::uint64_t size;
    };

    explicit ZipArchive(std::shared_ptr<ByteSource> bytes);
    [[nodiscard]] Result<Done> readDirectory();
    [[nodiscard]] Error damaged(std::string_view part) const;

    std::shared_ptr<ByteSource> m_bytes;
    std::unique_ptr<Source> m_source; // must outlive m_zip
    std::unique_ptr<zip, Closer> m_zip;
    std::map<std::string, Entry, std::less<>> m_entries; // by name in lower case
};

} // namespace starvane::core
