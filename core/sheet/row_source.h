// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/encoding.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// One cell as text, UTF-8, trimmed and without the padding that exporters put around numbers.
struct Cell {
    std::string_view text;
    /// The file holds a number here, not a text. A date-formatted number arrives as text
    /// "yyyy-MM-dd HH:mm:ss" with isNumber false; any other number as its shortest decimal text.
    bool isNumber = false;
};

/// A row that has at least one cell with text. Valid until the source's next call.
struct Row {
    std::uint64_t number = 0; // as a spreadsheet shows it: the first line of the file is 1
    std::span<const Cell> cells; // trailing empty cells may be missing
};

/// The rows of one sheet, in order, read as they are asked for: memory does not grow with the file.
class RowSource {
public:
    virtual ~RowSource() = default;

    /// Moves to the next row with text in it: true, or false at the end. After an error or the end
    /// the source is spent.
    [[nodiscard]] virtual Result<bool> next(Row &row) = 0;

    /// How much of the file has been read, from 0 to 1.
    [[nodiscard]] virtual double fractionRead() const = 0;
};

/// What a reader needs to know that no file says.
struct SheetOptions {
    /// Texts of a seller's automatic replies: in a chat log such an answer is no person's.
    std::vector<std::string> automaticReplies;
    /// A sender of a chat log whose name begins with one of these is the store's agent. Without
    /// any, or where none fits, the buyer of a JD conversation is who speaks first.
    std::vector<std::string> agentPrefixes = {};
    /// Of a text that is not packed, where somebody knows better than its bytes tell.
    std::optional<Encoding> encoding = {};
};

/// An export file opened for reading. Its kind is told by its content, never by its name.
/// Not thread-safe; may be moved to another thread between calls.
class SheetFile {
public:
    virtual ~SheetFile() = default;

    /// "UTF-8", "UTF-8 BOM", "GB18030", "UTF-16LE", "UTF-16BE"; "XLSX" or "XLS" for a workbook. For
    /// several files in an archive, that of the first sheet's.
    [[nodiscard]] virtual std::string encoding() const = 0;
    /// The sheets' names in the workbook's order; one empty name for a text file, numbers for
    /// several tables of an HTML text, names of files for several in an archive.
    [[nodiscard]] virtual std::vector<std::string> sheets() const = 0;
    /// Starts at the first row of a sheet. Several sources may be opened one after another.
    [[nodiscard]] virtual Result<std::unique_ptr<RowSource>> open(std::size_t sheet) = 0;
};

/// Opens @p file, whatever its name says:
/// - CSV or TSV text;
/// - a workbook, XLSX or XLS (Excel 5 to 2003); fails with EncryptedFile, DamagedFile,
/// FileTooLarge;
/// - HTML whose tables are sheets: a cell that spans several takes the first one's place, entities
///   and line breaks are characters, and every cell is text;
/// - a chat log of Wangwang or JD, whose conversations come as rows under the header buyer,
///   started_at, first_reply_at, agent, replied_by ("person", "robot", "auto");
/// - a ZIP archive of such files: its chat logs are one sheet, numbered as if they were one text,
///   and every other table has its own; a file alone in it is as if it were not packed.
[[nodiscard]] Result<std::unique_ptr<SheetFile>>
openSheetFile(const std::filesystem::path &file, const SheetOptions &options);

} // namespace starvane::core
