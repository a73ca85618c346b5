// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/migrations.h"

#include "core/base/digest.h"
#include "core/ledger/schema_steps.h"
#include "core/ledger/views.h"

#include <array>

namespace starvane::core {

namespace {

// "Starvane" in a SQLite file's application_id: so that no other program's database is taken over.
constexpr std::int64_t applicationId = 0x5374766e;

constexpr std::array kinds = {"order",   "shipment", "refund", "conversation",
                              "dispute", "review",   "reading"};

std::string sightingTable(const std::string &kind)
{
    return "CREATE TABLE " + kind
        + "_sighting(record INTEGER NOT NULL,"
          " batch INTEGER NOT NULL REFERENCES batch, row INTEGER NOT NULL,"
          " version INTEGER NOT NULL, PRIMARY KEY(record, batch, row)) STRICT, WITHOUT ROWID;";
}

void takeFirstStep(Database &database)
{
    database.execute(firstStep);
    for (const char *const kind : kinds)
        database.execute(sightingTable(kind));
    database.prepare("INSERT INTO secret VALUES ('buyer', ?1)").with(randomKey()).run();
    database.execute("PRAGMA application_id = " + std::to_string(applicationId));
}

void takeSecondStep(Database &database)
{
    database.execute(secondStep);
    database.execute(sightingTable("penalty"));
}

void takeThirdStep(Database &database)
{
    database.execute(thirdStep);
}

void takeFourthStep(Database &database)
{
    database.execute(fourthStep);
}

constexpr std::array steps = {takeFirstStep, takeSecondStep, takeThirdStep, takeFourthStep};

std::size_t schemaVersion(Database &database)
{
    return static_cast<std::size_t>(database.integer("PRAGMA user_version"));
}

void refuseForeignFiles(Database &database)
{
    const bool empty = database.integer("SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty && database.integer("PRAGMA application_id") != applicationId)
        throw ForeignDatabaseError();
    if (schemaVersion(database) > steps.size())
        throw NewerSchemaError();
}

void copyBefore(Database &database, std::size_t version)
{
    const std::u8string name = database.file().u8string();
    const std::string copy =
        std::string(name.begin(), name.end()) + ".before-" + std::to_string(version);
    std::error_code ignored; // a copy of an attempt that failed; VACUUM says if it cannot go
    std::filesystem::remove(std::filesystem::path(std::u8string(copy.begin(), copy.end())),
                            ignored);
    database.prepare("VACUUM INTO ?1").with(copy).run();
}

} // namespace

void migrate(Database &database)
{
    refuseForeignFiles(database);
    const std::size_t before = schemaVersion(database);
    if (before == steps.size())
        return; // nothing to do, and so no lock to wait for
    if (before > 0)
        copyBefore(database, before);
    Transaction transaction(database);
    // Another process may have been faster.
    for (std::size_t step = schemaVersion(database); step < steps.size(); ++step)
        steps.at(step)(database);
    createViews(database);
    database.execute("PRAGMA user_version = " + std::to_string(steps.size()));
    transaction.commit();
}

} // namespace starvane::core
