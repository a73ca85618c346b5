// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "core/ledger/sqlite.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <iterator>
#include <memory>

using namespace starvane::core;

namespace {

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::optional<StorageFault> faultOf(const std::filesystem::path &file)
{
    const auto ledger = Ledger::open(file);
    if (ledger)
        return std::nullopt;
    const auto *const failed = std::get_if<StorageFailed>(&ledger.error());
    return failed != nullptr && failed->file == file ? std::optional(failed->fault) : std::nullopt;
}

std::int64_t number(Ledger &ledger, const std::string &sql)
{
    return ledger.database().integer(sql);
}

std::string text(Ledger &ledger, const std::string &sql)
{
    Statement statement = ledger.database().prepare(sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesAFile()
    {
        auto ledger = Ledger::open(path("账本.db"));
        QVERIFY(ledger);
        QVERIFY(number(*ledger, "PRAGMA user_version") >= 1);
        QCOMPARE(text(*ledger, "PRAGMA journal_mode"), std::string("wal"));
        QCOMPARE(number(*ledger, "PRAGMA foreign_keys"), 1);
        QVERIFY(ledger->check() && ledger->check()->empty());
        QVERIFY(ledger->stores() && ledger->stores()->empty());
        QVERIFY(ledger->batches() && ledger->batches()->empty());
        QVERIFY(Ledger::open(path("账本.db"))); // is at the newest version: nothing to migrate
        for (const auto &entry : std::filesystem::directory_iterator(path(".")))
            QVERIFY(entry.path().string().find(".before-") == std::string::npos);
    }

    void keepsWhatItHolds()
    {
        std::string key;
        {
            auto ledger = Ledger::open(path("a.db"));
            QVERIFY(ledger && ledger->addStore("店", "1688", "Asia/Shanghai"));
            key = *ledger->buyerKey();
        }
        auto ledger = Ledger::open(path("a.db"));
        QVERIFY(ledger);
        QCOMPARE(*ledger->buyerKey(), key);
        QCOMPARE(key.size(), 64U);
        const auto store = ledger->store("店");
        QVERIFY(store);
        QCOMPARE(store->platform, std::string("1688"));
        QCOMPARE(store->zone, std::string("Asia/Shanghai"));
        auto other = Ledger::open(path("b.db"));
        QVERIFY(other && *other->buyerKey() != key);
    }

    void takesAnEmptyFile()
    {
        std::ofstream(path("empty.db")).close();
        QVERIFY(Ledger::open(path("empty.db")));
    }

    void refusesANewerSchema()
    {
        {
            auto ledger = Ledger::open(path("a.db"));
            QVERIFY(ledger);
            ledger->database().execute("PRAGMA user_version = 1000");
        }
        QVERIFY(faultOf(path("a.db")) == StorageFault::NewerSchema);
        QVERIFY(faultOf(path("a.db")) == StorageFault::NewerSchema); // still
    }

    void refusesAnotherProgramsDatabase_data()
    {
        QTest::addColumn<std::string>("sql");
        QTest::newRow("no version") << std::string("CREATE TABLE notes(text)");
        QTest::newRow("our version")
            << std::string("CREATE TABLE notes(text); PRAGMA user_version = 1");
        QTest::newRow("a higher version")
            << std::string("CREATE TABLE notes(text); PRAGMA user_version = 1000");
        QTest::newRow("its own id")
            << std::string("CREATE TABLE notes(text); PRAGMA application_id = 7");
    }

    void refusesAnotherProgramsDatabase()
    {
        QFETCH(const std::string, sql);
        const auto file = path("notes.db");
        {
            Database database(file, Database::Mode::ReadWrite);
            database.execute(sql);
        }
        const std::string before = bytesOf(file);
        QVERIFY(faultOf(file) == StorageFault::NotALedger);
        QVERIFY(bytesOf(file) == before);
    }

    void refusesAText_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("short") << 1;
        QTest::newRow("long") << 1000;
    }

    void refusesAText()
    {
        QFETCH(const int, lines);
        const auto file = path("text.db");
        std::ofstream stream(file);
        for (int i = 0; i < lines; ++i)
            stream << "order_no,created_at\n";
        stream.close();
        const std::string before = bytesOf(file);
        QVERIFY(faultOf(file) == StorageFault::NotALedger);
        QVERIFY(bytesOf(file) == before);
    }

    void saysWhereItCannotWrite()
    {
        QVERIFY(faultOf(path(".")) == StorageFault::ReadOnly);
        QVERIFY(faultOf(path("no/such/folder/a.db")) == StorageFault::ReadOnly);
        QVERIFY(faultOf("/proc/starvane.db") == StorageFault::ReadOnly);
    }

    void findsDamage()
    {
        const auto file = path("a.db");
        {
            auto ledger = Ledger::open(file);
            QVERIFY(ledger && ledger->addStore("店", "1688", "UTC"));
        }
        std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
        auto ledger = Ledger::open(file);
        if (!ledger) {
            QVERIFY(faultOf(file) == StorageFault::Damaged);
            return;
        }
        const auto findings = ledger->check();
        const auto *const failed =
            findings ? nullptr : std::get_if<StorageFailed>(&findings.error());
        QVERIFY(findings ? !findings->empty()
                         : failed != nullptr && failed->fault == StorageFault::Damaged);
    }

    void findsARecordFromNowhere()
    {
        auto ledger = Ledger::open(path("a.db"));
        QVERIFY(ledger && ledger->addStore("店", "1688", "UTC"));
        ledger->database().execute(
            "INSERT INTO order_record(store, order_no, created_at) VALUES (1, 'A1', 0)");
        QCOMPARE(ledger->check()->size(), 1U);
    }

    void namesItsStores()
    {
        auto ledger = Ledger::open(path("a.db"));
        QVERIFY(ledger);
        QVERIFY(ledger->addStore("b", "1688", "UTC") && ledger->addStore("a", "generic", "UTC"));
        const auto again = ledger->addStore("a", "1688", "UTC");
        QVERIFY(!again && std::get<StoreExists>(again.error()).name == "a");
        const auto unknown = ledger->store("c");
        QVERIFY(!unknown);
        const Unknown expected{Subject::Store, "c", {"b", "a"}};
        QVERIFY(std::get<Unknown>(unknown.error()) == expected);
        const auto id = ledger->store("a")->id;
        QVERIFY(ledger->setZone(id, "Asia/Shanghai"));
        QCOMPARE(ledger->store("a")->zone, std::string("Asia/Shanghai"));
    }

    void keepsSettingsByDay()
    {
        auto ledger = Ledger::open(path("a.db"));
        QVERIFY(ledger);
        const auto a = ledger->addStore("a", "1688", "UTC")->id;
        const auto b = ledger->addStore("b", "1688", "UTC")->id;
        const Day first{std::chrono::days{19000}};
        const Day second{std::chrono::days{19030}};
        QVERIFY(ledger->addSetting(a, {"peer.dispute", second, "0.02"}));
        QVERIFY(ledger->addSetting(a, {"peer.dispute", first, "0.01"}));
        QVERIFY(ledger->addSetting(a, {"peer.dispute", second, "0.03"})); // over the first text
        QVERIFY(ledger->addSetting(b, {"peer.dispute", first, "0.5"}));
        const std::vector<Setting> expected = {{"peer.dispute", first, "0.01"},
                                               {"peer.dispute", second, "0.03"}};
        QVERIFY(*ledger->settings(a) == expected);
        QCOMPARE(ledger->settings(b)->size(), 1U);
    }

    void waitsForAnotherWriterAndGivesUp()
    {
        auto one = Ledger::open(path("a.db"));
        auto two = Ledger::open(path("a.db"));
        QVERIFY(one && two);
        two->database().execute("PRAGMA busy_timeout = 50");
        Transaction writing(one->database());
        QVERIFY(two->stores()); // reading goes on
        const auto refused = two->addStore("a", "1688", "UTC");
        QVERIFY(!refused);
        QVERIFY(std::get<StorageFailed>(refused.error()).fault == StorageFault::Busy);
    }

private:
    std::filesystem::path path(const char *name) const
    {
        const std::string text = name;
        return std::filesystem::path(m_folder->path().toStdString())
            / std::filesystem::path(std::u8string(text.begin(), text.end()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestLedger)
#include "tst_ledger.moc"
