// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell_value.h"
#include "core/sheet/zip_archive.h"

#include <string>
#include <vector>

namespace starvane::core {

/// What a workbook says about itself, apart from its cells.
struct WorkbookParts {
    struct Sheet {
        std::string name;
        std::string part;
    };

    std::vector<Sheet> sheets; // those that hold cells, in the workbook's order
    std::string sharedStrings; // the part, empty when there is none
    std::vector<bool> isDateStyle; // by the index that cells give in s=
    DateSystem dates = DateSystem::From1900;
};

/// Fails with NotATable for an archive that holds no workbook.
[[nodiscard]] Result<WorkbookParts> readWorkbookParts(ZipArchive &archive);

} // namespace starvane::core
