// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_file.h"

namespace starvane::core {

/// Imports the sample exports under @p samples (one folder a store, told by its demo.toml) through
/// importFile(). A store that exists is left alone. Returns the names of the stores made.
[[nodiscard]] Result<std::vector<std::string>>
fillDemo(Ledger &ledger, const PackSet &packs, const std::filesystem::path &samples,
         const std::stop_token &stop, const ProgressCallback &progress);

} // namespace starvane::core
