// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sqlite.h"
#include "core/rating/rater.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <iterator>

using namespace starvane;
namespace fs = std::filesystem;

namespace {

/// A ledger as the first released schema kept it (tests/data/ledgers): 32 orders, 7 refunds, a
/// setting and a reading of the store 老店.
fs::path oldLedger(const fs::path &folder)
{
    const fs::path file = folder / "old.db";
    std::ifstream dump(fs::path(STARVANE_TEST_DATA) / "ledgers/version-1.sql");
    core::Database database(file, core::Database::Mode::ReadWrite);
    database.execute(std::string{std::istreambuf_iterator<char>(dump), {}});
    database.execute("PRAGMA application_id = 1400141422");
    database.execute("PRAGMA user_version = 1");
    return file;
}

} // namespace

/// Opening a ledger of an older program.
class TestMigration : public QObject {
    Q_OBJECT

private slots:
    void keepsEverything()
    {
        const QTemporaryDir folder;
        const fs::path file = oldLedger(tests::pathOf(folder.path()));
        auto ledger = core::Ledger::open(file);
        QVERIFY(ledger);
        core::Database &database = ledger->database();
        QCOMPARE(database.integer("PRAGMA user_version"), 2);
        QCOMPARE(database.integer("SELECT count(*) FROM order_record"), 32);
        QCOMPARE(database.integer("SELECT count(*) FROM refund_record"), 7);
        QCOMPARE(database.integer("SELECT count(*) FROM order_sighting"), 32);
        QCOMPARE(database.integer("SELECT count(*) FROM reading_record"), 1);
        QCOMPARE(database.integer("SELECT count(*) FROM setting"), 1);
        QCOMPARE(database.integer("SELECT count(*) FROM penalty_record"), 0);
        QVERIFY(ledger->check()->empty());
    }

    void figuresStayTheSame()
    {
        const QTemporaryDir folder;
        auto ledger = core::Ledger::open(oldLedger(tests::pathOf(folder.path())));
        QVERIFY(ledger);
        core::TrendRequest request;
        request.store = "老店";
        request.indicator = "quality_refund";
        request.days = {*core::parseDay("2026-07-11"), *core::parseDay("2026-07-11")};
        const auto trend = core::Rater(*ledger, tests::packs()).trend(request);
        QVERIFY(trend);
        QCOMPARE(trend->front().numerator, 1.0); // as the program that wrote the ledger gave it
        QCOMPARE(trend->front().denominator, 18.0);
    }

    void oldRecordsAreMergedWithNewOnes()
    {
        const QTemporaryDir folder;
        auto ledger = core::Ledger::open(oldLedger(tests::pathOf(folder.path())));
        QVERIFY(ledger);
        const auto batches = ledger->batches();
        QCOMPARE(batches->size(), std::size_t(3));
        for (const core::Batch &batch : *batches)
            QVERIFY(core::undoBatch(*ledger, tests::packs(), batch.id, {},
                                    [](const core::Progress &) {}));
        QCOMPARE(ledger->database().integer("SELECT count(*) FROM order_record"), 0);
        QCOMPARE(ledger->database().integer("SELECT count(*) FROM order_sighting"), 0);
    }

    void leavesACopyOfTheOldFile()
    {
        const QTemporaryDir folder;
        const fs::path file = oldLedger(tests::pathOf(folder.path()));
        QVERIFY(core::Ledger::open(file));
        core::Database copy(file.string() + ".before-1", core::Database::Mode::ReadWrite);
        QCOMPARE(copy.integer("PRAGMA user_version"), 1);
        QCOMPARE(copy.integer("SELECT count(*) FROM order_record"), 32);
    }

    void opensAgainWithoutAnotherCopy()
    {
        const QTemporaryDir folder;
        const fs::path file = oldLedger(tests::pathOf(folder.path()));
        QVERIFY(core::Ledger::open(file));
        fs::remove(file.string() + ".before-1");
        QVERIFY(core::Ledger::open(file));
        QVERIFY(!fs::exists(file.string() + ".before-1"));
        QVERIFY(!fs::exists(file.string() + ".before-2"));
    }
};

QTEST_APPLESS_MAIN(TestMigration)
#include "tst_migration.moc"
