// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_cell.h"

#include <string>

namespace starvane::core {

/// A cell as its plain text, appended: "12.50", "2022-10-31 18:20:00" (with the offset where the
/// clock shows the time twice), "2022-10-31", "yes"; a real as its shortest decimal text.
void appendText(std::string &text, const ExportCell &cell);

/// "2022-10-31", appended.
void appendDay(std::string &text, Day day);

} // namespace starvane::core
