// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/sqlite.h"

namespace starvane::core {

/// Brings a database to the newest schema in one transaction; a copy of an older one is made beside
/// it first ("<file>.before-<version>"). Throws SqlError; a schema newer than this program's gives
/// NewerSchema by throwing NewerSchemaError.
void migrate(Database &database);

/// The database was made by a newer program.
class NewerSchemaError : public std::runtime_error {
public:
    NewerSchemaError()
        : std::runtime_error("the database was made by a newer version")
    {
    }
};

/// The database is no Starvane ledger, though SQLite can read it.
class ForeignDatabaseError : public std::runtime_error {
public:
    ForeignDatabaseError()
        : std::runtime_error("the database was not made by Starvane")
    {
    }
};

} // namespace starvane::core
