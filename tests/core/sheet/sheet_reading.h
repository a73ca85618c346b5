// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_file.h"

#include <string>

namespace starvane::test {

/// What a person needs to tell one error from another.
struct ErrorText {
    std::string operator()(const core::FileUnusable &) const { return "unusable"; }
    std::string operator()(const core::EmptyFile &) const { return "empty"; }
    std::string operator()(const core::NotATable &e) const { return "no table: " + e.kind; }
    std::string operator()(const core::EncryptedFile &) const { return "encrypted"; }
    std::string operator()(const core::DamagedFile &e) const { return "damaged: " + e.part; }
    std::string operator()(const core::FileTooLarge &e) const
    {
        return "too large: " + std::to_string(e.limit);
    }
    std::string operator()(const core::RowTooLong &e) const
    {
        return "too long: row " + std::to_string(e.row);
    }
    std::string operator()(const core::BrokenText &e) const
    {
        return "broken: row " + std::to_string(e.row) + " " + e.encoding;
    }
    template <class Other>
    std::string operator()(const Other &) const
    {
        return "another error";
    }
};

inline std::string textOf(const core::Error &error)
{
    return "!" + std::visit(ErrorText(), error);
}

/// A row as `3:[a][#5]`: its number, and its cells with a # before those that are numbers.
inline std::string textOf(const core::Row &row)
{
    std::string text = std::to_string(row.number) + ":";
    for (const core::Cell &cell : row.cells)
        text.append(cell.isNumber ? "[#" : "[").append(cell.text).append("]");
    return text;
}

/// All rows of a sheet, parted by blanks; an error comes last, with an exclamation mark.
inline std::string readSheet(core::SheetFile &file, std::size_t sheet = 0)
{
    const auto source = file.open(sheet);
    if (!source)
        return textOf(source.error());
    std::string text;
    core::Row row;
    for (;;) {
        const auto more = (*source)->next(row);
        if (more && !*more)
            return text;
        if (!text.empty())
            text += ' ';
        if (!more)
            return text + textOf(more.error());
        text += textOf(row);
    }
}

inline core::Result<std::unique_ptr<core::SheetFile>>
open(const std::string &bytes, const core::SheetOptions &options = {})
{
    return core::openSheetBytes(core::fromMemory(bytes, "file"), options);
}

inline std::string read(const std::string &bytes, const core::SheetOptions &options = {})
{
    const auto file = open(bytes, options);
    return file ? readSheet(**file) : textOf(file.error());
}

} // namespace starvane::test
