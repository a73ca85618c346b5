// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backup.h"

#include "core/base/digest.h"
#include "core/ledger/sqlite.h"
#include "core/ledger/storage_guard.h"

#include <sqlite3.h>

#include <system_error>

namespace starvane::core {

namespace fs = std::filesystem;

namespace {

constexpr int pagesAtOnce = 2048;

Failure<Error> unusable(const fs::path &file, std::error_code reason)
{
    return Failure<Error>{FileUnusable{file, reason.message()}};
}

Failure<Error> unusable(const fs::path &file, std::errc reason)
{
    return unusable(file, std::make_error_code(reason));
}

fs::path beside(const fs::path &file, const std::string &ending)
{
    fs::path path = file;
    path += ending;
    return path;
}

/// A new name beside a file for what is to take its place; gone with this unless it was moved
/// there.
class Draft {
public:
    explicit Draft(const fs::path &file)
        : m_path(beside(file, "." + randomKey().substr(0, 8) + ".part"))
    {
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    ~Draft()
    {
        const std::string name = m_path.filename().string();
        std::error_code ignored; // what is left is in nobody's way
        // SQLite's own companions, and the copy that a migration makes, begin with the same name.
        for (const auto &entry : fs::directory_iterator(m_path.parent_path(), ignored)) {
            if (entry.path().filename().string().starts_with(name))
                fs::remove(entry.path(), ignored);
        }
    }

    [[nodiscard]] const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
};

/// A copy under way from one connection to another.
class PageCopy {
public:
    PageCopy(Database &from, Database &to)
        : m_copy(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"))
    {
        if (m_copy == nullptr)
            throw SqlError(sqlite3_extended_errcode(to.handle()), sqlite3_errmsg(to.handle()));
    }
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;
    ~PageCopy() { sqlite3_backup_finish(m_copy); }

    /// False when it was stopped.
    [[nodiscard]] bool run(const std::stop_token &stop)
    {
        int code = SQLITE_OK;
        while (code == SQLITE_OK && !stop.stop_requested())
            code = sqlite3_backup_step(m_copy, pagesAtOnce);
        if (code != SQLITE_OK && code != SQLITE_DONE)
            throw SqlError(code, sqlite3_errstr(code));
        return code == SQLITE_DONE;
    }

private:
    sqlite3_backup *m_copy;
};

/// As long as it lives, a connection sees the database as it is now, whoever writes.
class Snapshot {
public:
    explicit Snapshot(Database &database)
        : m_database(database)
    {
        m_database.execute("BEGIN");
        m_database.prepare("SELECT 1 FROM sqlite_schema").step(); // the first look holds it
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot() { sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr); }

private:
    Database &m_database;
};

/// Copies what a connection sees at this moment into a new file, which needs no companions. False
/// when it was stopped.
bool copyPages(Database &from, const fs::path &file, const std::stop_token &stop)
{
    Database to(file, Database::Mode::ReadWrite);
    const Snapshot snapshot(from);
    if (!PageCopy(from, to).run(stop))
        return false;
    to.execute("PRAGMA journal_mode = DELETE");
    return true;
}

/// Gives an error of storage the file it is about: what was wrong with what was read is about
/// @p read, all else about @p written.
Error about(Error error, const fs::path &read, const fs::path &written)
{
    if (auto *const failed = std::get_if<StorageFailed>(&error); failed != nullptr) {
        const bool ofRead = failed->fault == StorageFault::Damaged
            || failed->fault == StorageFault::NotALedger
            || failed->fault == StorageFault::NewerSchema;
        failed->file = ofRead ? read : written;
    }
    return error;
}

/// The file itself, where the given one is a link to it.
fs::path itself(const fs::path &file)
{
    std::error_code fault;
    fs::path target = fs::weakly_canonical(fs::absolute(file, fault), fault);
    return fault ? file : target;
}

bool isSame(const fs::path &a, const fs::path &b)
{
    std::error_code ignored; // one is not there: not the same
    return fs::equivalent(a, b, ignored);
}

/// Refuses what is no ledger, also an empty file, which SQLite takes for an empty database.
void refuseForeign(Database &database)
{
    Database known({}, Database::Mode::InMemory);
    migrate(known);
    if (database.integer("PRAGMA application_id") != known.integer("PRAGMA application_id"))
        throw ForeignDatabaseError();
}

/// Makes a database one file without companions, which can be moved; SqlError with Busy while
/// another program has it open.
void settle(Database &database)
{
    Statement mode = database.prepare("PRAGMA journal_mode = DELETE");
    if (!mode.step() || mode.text(0) != "delete")
        throw SqlError(SQLITE_BUSY, "the database is open elsewhere");
}

/// settle() for a database that may be damaged: then nobody can have it open.
void settleAnyhow(const fs::path &file)
{
    try {
        Database database(file, Database::Mode::ReadWrite);
        settle(database);
    } catch (const SqlError &error) {
        if (error.fault() != StorageFault::Damaged && error.fault() != StorageFault::NotALedger)
            throw;
    }
}

/// Keeps a file under another name as well, in place of what is there; what a damaged database has
/// beside it goes along.
std::error_code keepAs(const fs::path &file, const fs::path &name)
{
    std::error_code fault;
    for (const char *const companion : {"", "-wal", "-shm"})
        fs::remove(beside(name, companion), fault);
    fs::create_hard_link(file, name, fault);
    if (fault) // not every file system has links
        fs::copy_file(file, name, fault);
    if (fault)
        return fault;
    std::error_code ignored; // most often there is none
    fs::rename(beside(file, "-wal"), beside(name, "-wal"), ignored);
    fs::remove(beside(file, "-shm"), ignored);
    return {};
}

/// Brings a copied ledger to the newest schema and looks whether it is sound.
Result<Done> checkLedger(const fs::path &copy)
{
    auto ledger = Ledger::open(copy);
    if (!ledger)
        return Failure{ledger.error()};
    const auto findings = ledger->check();
    if (!findings)
        return Failure{findings.error()};
    if (!findings->empty())
        return Failure{StorageFailed{StorageFault::Damaged, copy, findings->front()}};
    return Done{};
}

Result<Done> copyChecked(const fs::path &backup, const fs::path &copy, const std::stop_token &stop)
{
    Database source(backup, Database::Mode::ReadWrite);
    refuseForeign(source);
    if (!copyPages(source, copy, stop))
        return Failure{Cancelled{}};
    return checkLedger(copy);
}

/// Whether a ledger is there that may be replaced; throws where something else is, or a ledger that
/// another program has open.
Result<bool> holdsLedger(const fs::path &file)
{
    std::error_code ignored; // it is not there then
    if (!fs::exists(file, ignored))
        return false;
    Database before(file, Database::Mode::ReadWrite);
    refuseForeign(before);
    settle(before);
    return true;
}

/// Puts a checked copy in the database's place.
Result<std::optional<fs::path>> replace(const fs::path &database, const fs::path &copy)
{
    std::optional<fs::path> kept;
    if (fs::exists(database)) {
        settleAnyhow(database);
        kept = beside(database, ".before-restore");
        if (const auto fault = keepAs(database, *kept))
            return unusable(*kept, fault);
    }
    std::error_code fault;
    fs::rename(copy, database, fault);
    if (fault)
        return unusable(database, fault);
    return kept;
}

} // namespace

Result<bool> backUp(Ledger &ledger, const fs::path &file, const std::stop_token &stop)
{
    const fs::path target = itself(file);
    std::error_code fault;
    if (isSame(target, ledger.file()))
        return unusable(file, std::errc::file_exists);
    if (fs::is_directory(target, fault))
        return unusable(file, std::errc::is_a_directory);
    const auto known = guardStorage(file, [&target] { return holdsLedger(target); });
    if (!known)
        return known;
    const Draft draft(target);
    const auto copied = guardStorage(
        file, [&]() -> Result<bool> { return copyPages(ledger.database(), draft.path(), stop); });
    if (!copied)
        return Failure{about(copied.error(), ledger.file(), file)};
    if (!*copied)
        return Failure{Cancelled{}};
    fs::rename(draft.path(), target, fault);
    return fault ? Result<bool>(unusable(file, fault)) : known;
}

Result<std::optional<fs::path>>
restore(const fs::path &backup, const fs::path &database, const std::stop_token &stop)
{
    std::error_code fault;
    if (fs::is_directory(backup, fault))
        return unusable(backup, std::errc::is_a_directory);
    if (!fs::exists(backup, fault))
        return unusable(backup,
                        fault ? fault : std::make_error_code(std::errc::no_such_file_or_directory));
    const fs::path target = itself(database);
    if (isSame(backup, target))
        return unusable(backup, std::errc::file_exists);
    const Draft draft(target);
    const auto copied =
        guardStorage(database, [&] { return copyChecked(backup, draft.path(), stop); });
    if (!copied)
        return Failure{about(copied.error(), backup, database)};
    return guardStorage(database, [&] { return replace(target, draft.path()); });
}

} // namespace starvane::core
