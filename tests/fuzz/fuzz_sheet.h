// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_file.h"
#include "core/sheet/utf8.h"

#include <cstdlib>

namespace starvane::fuzz {

/// Whatever holds for any row of any file.
inline void check(const core::Row &row)
{
    bool hasText = false;
    for (const core::Cell &cell : row.cells) {
        hasText = hasText || !cell.text.empty();
        if (core::utf8::validLength(cell.text) != cell.text.size())
            std::abort();
    }
    if (!hasText)
        std::abort();
}

/// Reads all sheets: no crash, and an end.
inline void readAll(std::span<const char> bytes)
{
    const core::SheetOptions options = {{"auto", "a\nb"}, {"shop"}};
    const auto file = core::openSheetBytes(core::fromMemory(bytes, "file"), options);
    if (!file)
        return;
    for (std::size_t sheet = 0; sheet < (*file)->sheets().size(); ++sheet) {
        const auto source = (*file)->open(sheet);
        if (!source)
            continue;
        core::Row row;
        for (auto more = (*source)->next(row); more && *more; more = (*source)->next(row))
            check(row);
    }
}

inline std::span<const char> spanOf(const unsigned char *bytes, std::size_t size)
{
    return {reinterpret_cast<const char *>(bytes), size};
}

} // namespace starvane::fuzz
