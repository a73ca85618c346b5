// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/adopted_tips.h"
#include "core/ledger/own_layouts.h"
#include "core/ledger/promotions.h"
#include "core/ledger/sqlite.h"
#include "core/rating/rater.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <iterator>

using namespace starvane;
namespace fs = std::filesystem;

namespace {

/// A ledger as an older schema kept it (tests/data/ledgers), always of the store 老店.
/// Version 1: 32 orders, 7 refunds, a setting and a reading.
/// Version 2: 12 orders of which 4 came twice, 2 penalties, 2 disputes, a duty ticked off, a
/// setting.
fs::path oldLedger(const fs::path &folder, int version = 1)
{
    const fs::path file = folder / "old.db";
    const std::string number = std::to_string(version);
    std::ifstream dump(fs::path(STARVANE_TEST_DATA) / "ledgers" / ("version-" + number + ".sql"));
    core::Database database(file, core::Database::Mode::ReadWrite);
    database.execute(std::string{std::istreambuf_iterator<char>(dump), {}});
    database.execute("PRAGMA application_id = 1400141422");
    database.execute("PRAGMA user_version = " + number);
    return file;
}

core::TrendPoint pointOn(core::Ledger &ledger, const char *indicator, const char *day)
{
    core::TrendRequest request;
    request.store = "老店";
    request.indicator = indicator;
    request.days = {*core::parseDay(day), *core::parseDay(day)};
    return core::Rater(ledger, tests::packs()).trend(request)->front();
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
        QCOMPARE(database.integer("PRAGMA user_version"), 4);
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
        const auto point = pointOn(*ledger, "quality_refund", "2026-07-11");
        QCOMPARE(point.numerator, 1.0); // as the program that wrote the ledger gave it
        QCOMPARE(point.denominator, 18.0);
    }

    void keepsEverythingOfTheSecond()
    {
        const QTemporaryDir folder;
        auto ledger = core::Ledger::open(oldLedger(tests::pathOf(folder.path()), 2));
        QVERIFY(ledger);
        core::Database &database = ledger->database();
        QCOMPARE(database.integer("PRAGMA user_version"), 4);
        QCOMPARE(database.integer("SELECT count(*) FROM order_record"), 12);
        QCOMPARE(database.integer("SELECT count(*) FROM order_sighting"), 16);
        QCOMPARE(database.integer("SELECT count(*) FROM penalty_record"), 2);
        QCOMPARE(database.integer("SELECT count(*) FROM dispute_record"), 2);
        QCOMPARE(database.integer("SELECT count(*) FROM duty_done"), 1);
        QCOMPARE(database.integer("SELECT count(*) FROM setting"), 1);
        QVERIFY(ledger->check()->empty());
        // Orders 3 and 8 of 12 were handed over a day late.
        const auto point = pointOn(*ledger, "on_time_handover", "2026-05-20");
        QCOMPARE(point.numerator, 10.0);
        QCOMPARE(point.denominator, 12.0);
        const auto store = ledger->store("老店");
        QVERIFY(core::promotions(*ledger, store->id)->empty());
        QVERIFY(core::adoptedTips(*ledger, store->id)->empty());
        QVERIFY(core::ownLayouts(*ledger)->empty());
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
