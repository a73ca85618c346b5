// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/sqlite.h"

namespace starvane::core {

/// Makes the views that packs' SQL reads (resources/platforms/README.md), in place of those of an
/// older schema. Throws SqlError.
void createViews(Database &database);

} // namespace starvane::core
