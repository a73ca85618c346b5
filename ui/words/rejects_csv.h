// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <filesystem>
#include <span>
#include <string>

namespace starvane::ui {

/// Rejected rows with the row's number, column, value and reason, and the row's own cells under the
/// file's headers, so that they can be corrected and imported again. UTF-8 with BOM.
[[nodiscard]] std::string rejectsCsv(std::span<const core::Reject> rejects);

/// Writes a whole file or nothing of it.
[[nodiscard]] core::Result<core::Done>
writeFile(const std::filesystem::path &file, const std::string &content);

} // namespace starvane::ui
