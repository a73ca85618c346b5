// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/output_file.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// A ZIP archive whose parts are written one after the other, as their bytes come: memory does not
/// grow with them. A part, and all parts packed together, hold less than 4 GiB. Its dates are
/// always the same, so that equal contents give equal files. False from any call: the file says
/// why.
class ZipWriter {
public:
    /// @p file outlives the writer.
    explicit ZipWriter(OutputFile &file);
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;
    ~ZipWriter();

    /// Ends the part before and starts one. @p name in ASCII.
    [[nodiscard]] bool beginPart(const std::string &name);
    [[nodiscard]] bool write(std::string_view bytes);
    /// How many bytes were written into the part.
    [[nodiscard]] std::uint64_t partSize() const;
    /// Ends the archive.
    [[nodiscard]] bool finish();

private:
    struct Part {
        std::string name;
        std::uint64_t start = 0;
        std::uint64_t size = 0;
        std::uint64_t packedSize = 0;
        std::uint32_t checksum = 0;
    };
    struct Packer;

    [[nodiscard]] static std::string sizesOf(const Part &part);
    [[nodiscard]] bool pack(std::string_view bytes, bool last);
    [[nodiscard]] bool endPart();

    OutputFile &m_file;
    std::unique_ptr<Packer> m_packer;
    std::vector<Part> m_parts;
    bool m_isOpen = false; // the last part is being written
};

} // namespace starvane::core
