// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table.h"
#include "core/ledger/ledger.h"

#include <span>

namespace starvane::app {

/// Batches for people, a line each.
[[nodiscard]] Table batchTable(std::span<const core::Batch> batches);

} // namespace starvane::app
