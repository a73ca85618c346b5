// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/encoding.h"
#include "core/sheet/row_source.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// A Cell that keeps its text, up to longestPreviewText characters of it.
struct PreviewCell {
    std::string text;
    bool isNumber = false;
    friend bool operator==(const PreviewCell &, const PreviewCell &) = default;
};
constexpr std::size_t longestPreviewText = 1000;

struct PreviewRow {
    std::uint64_t number = 0; // as Row::number
    std::vector<PreviewCell> cells;
    friend bool operator==(const PreviewRow &, const PreviewRow &) = default;
};

struct PreviewSheet {
    std::string name; // as SheetFile::sheets() says it
    std::vector<PreviewRow> rows;
    std::optional<Error> error; // reading ended with it, after these rows
    friend bool operator==(const PreviewSheet &, const PreviewSheet &) = default;
};

/// The first rows of all sheets of a file, for a person to look at.
struct FilePreview {
    std::filesystem::path file;
    std::string encoding; // as SheetFile::encoding() says it
    std::vector<PreviewSheet> sheets;
};

/// Reads up to @p rows rows with text of each sheet. Fails where openSheetFile() does; a sheet that
/// breaks off says so itself.
[[nodiscard]] Result<FilePreview>
previewFile(const std::filesystem::path &file, const SheetOptions &options, std::size_t rows);

/// The encodings in which a text's first @p rows rows can be read and look different, the detected
/// one first. Empty for a file whose kind leaves no choice: a workbook, an archive.
[[nodiscard]] Result<std::vector<Encoding>>
encodingsOf(const std::filesystem::path &file, const SheetOptions &options, std::size_t rows);

/// A preview as a file of its own; @p preview must outlive it.
[[nodiscard]] std::unique_ptr<SheetFile> sheetsOf(const FilePreview &preview);

} // namespace starvane::core
