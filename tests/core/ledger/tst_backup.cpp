// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backup.h"
#include "core/ledger/sqlite.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <iterator>
#include <thread>

using namespace starvane;
namespace fs = std::filesystem;

namespace {

/// The fault of a failed call; nothing when it failed otherwise.
template <class T>
std::optional<core::StorageFault> faultOf(const core::Result<T> &result)
{
    if (result)
        return std::nullopt;
    const auto *const failed = std::get_if<core::StorageFailed>(&result.error());
    return failed != nullptr ? std::optional(failed->fault) : std::nullopt;
}

template <class T>
bool isUnusable(const core::Result<T> &result, const fs::path &file)
{
    const auto *const unusable =
        result ? nullptr : std::get_if<core::FileUnusable>(&result.error());
    return unusable != nullptr && unusable->file == file && !unusable->reason.empty();
}

std::string readAll(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> namesIn(const fs::path &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> storesIn(const fs::path &file)
{
    auto ledger = core::Ledger::open(file);
    if (!ledger)
        throw std::runtime_error("the ledger does not open");
    std::vector<std::string> names;
    const auto stores = ledger->stores();
    for (const core::Store &store : *stores)
        names.push_back(store.name);
    return names;
}

/// Folder with a ledger, closed, whose only store has this name.
fs::path makeLedger(const fs::path &folder, const std::string &name, const std::string &store)
{
    const fs::path file = folder / name;
    auto ledger = core::Ledger::open(file);
    if (!ledger || !ledger->addStore(store, "generic", "UTC"))
        throw std::runtime_error("the ledger cannot be made");
    return file;
}

/// A ledger of the first released schema (tests/data/ledgers), of the store 老店.
fs::path makeOldLedger(const fs::path &folder)
{
    const fs::path file = folder / "old.db";
    core::Database database(file, core::Database::Mode::ReadWrite);
    database.execute(readAll(fs::path(STARVANE_TEST_DATA) / "ledgers/version-1.sql"));
    database.execute("PRAGMA application_id = 1400141422");
    database.execute("PRAGMA user_version = 1");
    return file;
}

void put(const fs::path &file, std::uintmax_t at, const std::string &bytes)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(static_cast<std::streamoff>(at));
    stream << bytes;
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

private slots:
    void copiesTheWholeLedger()
    {
        tests::TemporaryLedger temporary;
        temporary.addStore("generic");
        core::ImportRequest request;
        request.file = temporary.write("o.csv", "order_no,created_at\n1,2024-05-01\n");
        QVERIFY(temporary.import(request));
        const fs::path file = temporary.folder() / "备份.db";
        const auto replaced = core::backUp(temporary.ledger(), file, {});
        QVERIFY(replaced && !*replaced);
        QVERIFY(!fs::exists(file.string() + "-wal"));

        auto copy = core::Ledger::open(file);
        QVERIFY(copy);
        QVERIFY(copy->check()->empty());
        QCOMPARE(copy->database().integer("SELECT count(*) FROM order_record"), 1);
        QCOMPARE(*copy->buyerKey(), *temporary.ledger().buyerKey());
        QVERIFY(temporary.ledger().addStore("later", "generic", "UTC")); // no lock is left
    }

    /// One connection writes all the time: the copy is what one moment was.
    void isConsistentWhileOthersWrite()
    {
        tests::TemporaryLedger temporary;
        auto writer = core::Ledger::open(temporary.ledger().file());
        QVERIFY(writer);
        writer->database().execute("CREATE TABLE pair(a INTEGER, b INTEGER, filler BLOB)");
        writer->database().execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                   " WHERE i < 4000) INSERT INTO pair SELECT 0, 0,"
                                   " randomblob(8000) FROM n");
        const std::jthread thread([&writer](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                writer->database().execute("UPDATE pair SET a = a + 1 WHERE rowid IN (1, 4000)");
            }
        });
        for (int i = 0; i < 5; ++i) {
            const fs::path file = temporary.folder() / "copy.db";
            QVERIFY(core::backUp(temporary.ledger(), file, {}));
            core::Database copy(file, core::Database::Mode::ReadWrite);
            QCOMPARE(copy.integer("SELECT count(DISTINCT a) FROM pair WHERE rowid IN (1, 4000)"),
                     1);
            QCOMPARE(copy.integer("SELECT count(*) FROM pair"), 4000);
        }
    }

    void replacesALedgerAndNothingElse()
    {
        tests::TemporaryLedger temporary;
        const fs::path folder = temporary.folder();
        const fs::path earlier = makeLedger(folder, "earlier.db", "earlier");
        const auto replaced = core::backUp(temporary.ledger(), earlier, {});
        QVERIFY(replaced && *replaced);
        QVERIFY(storesIn(earlier).empty());

        const fs::path text = temporary.write("letter.txt", "Dear all, this is no database.");
        const fs::path empty = temporary.write("empty.db", "");
        const fs::path foreign = folder / "foreign.db";
        core::Database(foreign, core::Database::Mode::ReadWrite).execute("CREATE TABLE t(a)");
        for (const fs::path &file : {text, empty, foreign}) {
            const std::string before = readAll(file);
            QCOMPARE(faultOf(core::backUp(temporary.ledger(), file, {})),
                     core::StorageFault::NotALedger);
            QCOMPARE(readAll(file), before);
        }
        QVERIFY(isUnusable(core::backUp(temporary.ledger(), folder, {}), folder));
        QVERIFY(isUnusable(core::backUp(temporary.ledger(), temporary.ledger().file(), {}),
                           temporary.ledger().file()));
    }

    void leavesNothingWhenItCannotWrite()
    {
        tests::TemporaryLedger temporary;
        const fs::path file = temporary.folder() / "no" / "copy.db";
        QCOMPARE(faultOf(core::backUp(temporary.ledger(), file, {})), core::StorageFault::ReadOnly);
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled =
            core::backUp(temporary.ledger(), temporary.folder() / "copy.db", stop.get_token());
        QVERIFY(!cancelled && std::holds_alternative<core::Cancelled>(cancelled.error()));
        for (const std::string &name : namesIn(temporary.folder()))
            QVERIFY2(name.starts_with("test.db"), name.c_str());
    }

    void restoresAndKeepsTheOneBefore()
    {
        const QTemporaryDir temporary;
        const fs::path folder = tests::pathOf(temporary.path());
        const fs::path backup = makeLedger(folder, "backup.db", "saved");
        const fs::path present = makeLedger(folder, "present.db", "present");
        const auto kept = core::restore(backup, present, {});
        QVERIFY(kept && *kept);
        QCOMPARE(**kept, folder / "present.db.before-restore");
        QCOMPARE(storesIn(present), std::vector<std::string>{"saved"});
        QCOMPARE(storesIn(**kept), std::vector<std::string>{"present"});
        QCOMPARE(
            namesIn(folder),
            (std::vector<std::string>{"backup.db", "present.db", "present.db.before-restore"}));
        // And back again.
        QVERIFY(core::restore(folder / "present.db.before-restore", present, {}));
        QCOMPARE(storesIn(present), std::vector<std::string>{"present"});
        QCOMPARE(storesIn(folder / "present.db.before-restore"), std::vector<std::string>{"saved"});
    }

    void restoresWhereNothingIs()
    {
        const QTemporaryDir temporary;
        const fs::path folder = tests::pathOf(temporary.path());
        const fs::path backup = makeLedger(folder, "backup.db", "saved");
        const auto kept = core::restore(backup, folder / "new.db", {});
        QVERIFY(kept && !*kept);
        QCOMPARE(storesIn(folder / "new.db"), std::vector<std::string>{"saved"});
        QCOMPARE(faultOf(core::restore(backup, folder / "no" / "new.db", {})),
                 core::StorageFault::ReadOnly);
    }

    void restoresOverADamagedDatabase()
    {
        const QTemporaryDir temporary;
        const fs::path folder = tests::pathOf(temporary.path());
        const fs::path backup = makeLedger(folder, "backup.db", "saved");
        const fs::path present = folder / "present.db";
        std::ofstream(present) << std::string(20000, 'x');
        std::ofstream(present.string() + "-wal") << "stale";
        QVERIFY(core::restore(backup, present, {}));
        QCOMPARE(storesIn(present), std::vector<std::string>{"saved"});
        QCOMPARE(readAll(present.string() + ".before-restore"), std::string(20000, 'x'));
    }

    void bringsAnOlderSchemaToTheNewest()
    {
        const QTemporaryDir temporary;
        const fs::path folder = tests::pathOf(temporary.path());
        const fs::path old = makeOldLedger(folder);
        const std::string before = readAll(old);
        const fs::path present = makeLedger(folder, "present.db", "present");
        QVERIFY(core::restore(old, present, {}));
        {
            core::Database database(present, core::Database::Mode::ReadWrite);
            QVERIFY(database.integer("PRAGMA user_version") >= 2);
            QCOMPARE(database.integer("SELECT count(*) FROM order_record"), 32);
        }
        QCOMPARE(storesIn(present), std::vector<std::string>{"老店"});
        QCOMPARE(readAll(old), before);
        QCOMPARE(namesIn(folder),
                 (std::vector<std::string>{"old.db", "present.db", "present.db.before-restore"}));
    }

    void refusesWhatIsNoSoundLedger_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<core::StorageFault>("fault");
        using enum core::StorageFault;
        QTest::newRow("a text") << QStringLiteral("text") << NotALedger;
        QTest::newRow("an empty file") << QStringLiteral("empty") << NotALedger;
        QTest::newRow("another program's") << QStringLiteral("foreign") << NotALedger;
        QTest::newRow("of a newer program") << QStringLiteral("newer") << NewerSchema;
        QTest::newRow("cut off") << QStringLiteral("cut") << Damaged;
        QTest::newRow("a page overwritten") << QStringLiteral("page") << Damaged;
        QTest::newRow("a record without a file") << QStringLiteral("orphan") << Damaged;
    }

    void refusesWhatIsNoSoundLedger()
    {
        QFETCH(const QString, damage);
        QFETCH(const core::StorageFault, fault);
        const QTemporaryDir temporary;
        const fs::path folder = tests::pathOf(temporary.path());
        const fs::path present = makeLedger(folder, "present.db", "present");
        const fs::path backup = makeLedger(folder, "backup.db", "saved");
        harm(backup, damage);
        const std::string before = readAll(present);
        const auto names = namesIn(folder);
        const auto failed = core::restore(backup, present, {});
        QCOMPARE(faultOf(failed), fault);
        QCOMPARE(std::get<core::StorageFailed>(failed.error()).file, backup);
        QCOMPARE(readAll(present), before);
        QCOMPARE(namesIn(folder), names);
    }

    void refusesFilesThatAreNotThere()
    {
        const QTemporaryDir temporary;
        const fs::path folder = tests::pathOf(temporary.path());
        const fs::path present = makeLedger(folder, "present.db", "present");
        QVERIFY(isUnusable(core::restore(folder / "no.db", present, {}), folder / "no.db"));
        QVERIFY(isUnusable(core::restore(folder, present, {}), folder));
        QVERIFY(isUnusable(core::restore(present, present, {}), present));
        QCOMPARE(namesIn(folder), std::vector<std::string>{"present.db"});
    }

    void doesNotPullADatabaseFromUnderOthers()
    {
        tests::TemporaryLedger temporary; // open
        temporary.addStore("generic", "open");
        const fs::path backup = makeLedger(temporary.folder(), "backup.db", "saved");
        QCOMPARE(faultOf(core::restore(backup, temporary.ledger().file(), {})),
                 core::StorageFault::Busy);
        QCOMPARE(temporary.ledger().stores()->front().name, std::string("open"));
        QVERIFY(!fs::exists(temporary.ledger().file().string() + ".before-restore"));
    }

private:
    static void harm(const fs::path &file, const QString &damage)
    {
        if (damage == QStringLiteral("text"))
            std::ofstream(file) << std::string(20000, 'x');
        else if (damage == QStringLiteral("empty"))
            std::ofstream(file) << "";
        else if (damage == QStringLiteral("cut"))
            fs::resize_file(file, fs::file_size(file) / 2);
        else if (damage == QStringLiteral("page"))
            put(file, 8192 * 3, std::string(8192, '\x55'));
        else
            core::Database(file, core::Database::Mode::ReadWrite).execute(harmfulSql(damage));
    }

    static std::string harmfulSql(const QString &damage)
    {
        if (damage == QStringLiteral("foreign"))
            return "PRAGMA application_id = 7";
        if (damage == QStringLiteral("newer"))
            return "PRAGMA user_version = 1000";
        return "INSERT INTO order_record(store, order_no, created_at) VALUES (1, 'x', 0)";
    }
};

QTEST_APPLESS_MAIN(TestBackup)
#include "tst_backup.moc"
