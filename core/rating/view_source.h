// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/sqlite.h"

#include <string>

namespace starvane::core {

/// A view's rows, under its own name, with the columns alone that @p sql names, each worked out
/// once a row: the limit keeps SQLite from putting a column's expression in every place where its
/// name stands.
[[nodiscard]] std::string viewSource(Database &database, const std::string &view,
                                     const std::string &sql, const std::string &where);

} // namespace starvane::core
