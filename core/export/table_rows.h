// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_table.h"

#include <memory>

namespace starvane::core {

/// The rows that a request asks for. Both references outlive them. Throws SqlError.
[[nodiscard]] Result<std::unique_ptr<TableRows>>
openTable(Ledger &ledger, const PackSet &packs, const ExportRequest &request);

} // namespace starvane::core
