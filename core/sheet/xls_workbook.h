// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/biff_text.h"
#include "core/sheet/byte_source.h"
#include "core/sheet/cell_value.h"
#include "core/sheet/row_source.h"

#include <string>
#include <vector>

namespace starvane::core {

/// What an old workbook (BIFF5 or BIFF8) says about all its sheets.
struct XlsWorkbook {
    struct Sheet {
        std::string name;
        std::uint64_t offset; // in the stream
    };

    std::shared_ptr<ByteSource> stream;
    std::vector<Sheet> sheets; // those that hold cells, in the workbook's order
    SharedStrings strings;
    std::vector<bool> isDateStyle; // by the index that cells give
    DateSystem dates = DateSystem::From1900;
    BiffTexts texts;
};

/// Fails with EncryptedFile, with DamagedFile, and with NotATable for a version before BIFF5.
[[nodiscard]] Result<XlsWorkbook> readXlsWorkbook(std::shared_ptr<ByteSource> stream);

/// Opens a compound file that should be an old workbook. Fails with NotATable for another one, and
/// as readXlsWorkbook() does.
[[nodiscard]] Result<std::unique_ptr<SheetFile>> openXlsWorkbook(std::shared_ptr<ByteSource> bytes);

} // namespace starvane::core
