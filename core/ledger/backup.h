// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace starvane::core {

/// Copies the whole ledger as it is at one moment into @p file, while others may go on writing. The
/// file is there whole or not at all. A ledger that stands there is replaced; anything else is not:
/// StorageFailed with NotALedger, and FileUnusable where the place cannot be written or is the
/// ledger's own. True: there was one before.
[[nodiscard]] Result<bool>
backUp(Ledger &ledger, const std::filesystem::path &file, const std::stop_token &stop);

/// Puts the ledger in @p backup in the place of @p database, in one step. The backup is checked
/// before, and brought to the newest schema: StorageFailed with NotALedger, NewerSchema or Damaged,
/// FileUnusable when it is not there. A database that is there is kept as
/// "<database>.before-restore", whatever state it is in, in place of an earlier one; while another
/// program has it open: StorageFailed with Busy. On an error the database is as it was. The place
/// of the one kept, if there was one.
[[nodiscard]] Result<std::optional<std::filesystem::path>>
restore(const std::filesystem::path &backup, const std::filesystem::path &database,
        const std::stop_token &stop);

} // namespace starvane::core
