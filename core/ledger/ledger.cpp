// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "core/ledger/sqlite.h"
#include "core/ledger/storage_guard.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace starvane::core {

namespace {

constexpr std::int64_t pageCacheKibibytes = 49152;

Instant instantAt(std::int64_t seconds)
{
    return Instant{std::chrono::seconds{seconds}};
}

Day dayAt(std::int64_t days)
{
    return Day{std::chrono::days{days}};
}

Store storeFrom(const Statement &row)
{
    return {static_cast<StoreId>(row.integer(0)), std::string(row.text(1)),
            std::string(row.text(2)), std::string(row.text(3))};
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return parts;
}

Batch batchFrom(const Statement &row)
{
    Batch batch;
    batch.id = static_cast<BatchId>(row.integer(0));
    batch.store = row.text(1);
    batch.file = row.text(2);
    batch.sha256 = row.text(3);
    batch.layout = row.text(4);
    batch.encoding = row.text(5);
    batch.records = split(row.text(6));
    batch.importedAt = instantAt(row.integer(7));
    if (!row.isNull(8))
        batch.asOf = instantAt(row.integer(8));
    if (!row.isNull(9))
        batch.coverage = DayRange{dayAt(row.integer(9)), dayAt(row.integer(10))};
    batch.rows = static_cast<std::uint64_t>(row.integer(11));
    batch.added = static_cast<std::uint64_t>(row.integer(12));
    batch.updated = static_cast<std::uint64_t>(row.integer(13));
    batch.unchanged = static_cast<std::uint64_t>(row.integer(14));
    batch.rejected = static_cast<std::uint64_t>(row.integer(15));
    return batch;
}

std::vector<Store> allStores(Database &database)
{
    std::vector<Store> stores;
    Statement rows = database.prepare("SELECT id, name, platform, zone FROM store ORDER BY id");
    while (rows.step())
        stores.push_back(storeFrom(rows));
    return stores;
}

/// The sentences of a check that finds something, one row each.
void collect(Database &database, const std::string &sql, std::vector<std::string> &findings)
{
    Statement rows = database.prepare(sql);
    while (rows.step()) {
        if (rows.text(0) != "ok")
            findings.emplace_back(rows.text(0));
    }
}

std::string unseenSql(std::string_view kind)
{
    const std::string name(kind);
    return "SELECT '" + name + " ' || id || ' comes from no file' FROM " + name
        + "_record WHERE id NOT IN (SELECT record FROM " + name + "_sighting) LIMIT 10";
}

} // namespace

Ledger::Ledger(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Ledger::Ledger(Ledger &&) noexcept = default;
Ledger &Ledger::operator=(Ledger &&) noexcept = default;
Ledger::~Ledger() = default;

Result<Ledger> Ledger::open(const std::filesystem::path &file)
{
    return guardStorage(file, [&file]() -> Result<Ledger> {
        auto database = std::make_unique<Database>(file, Database::Mode::ReadWrite);
        database->execute("PRAGMA page_size = 8192"); // of a new file
        database->execute("PRAGMA foreign_keys = ON");
        database->execute("PRAGMA synchronous = NORMAL");
        database->execute("PRAGMA temp_store = MEMORY");
        database->execute("PRAGMA cache_size = -" + std::to_string(pageCacheKibibytes));
        migrate(*database);
        database->execute("PRAGMA journal_mode = WAL");
        return Ledger(std::move(database));
    });
}

const std::filesystem::path &Ledger::file() const
{
    return m_database->file();
}

Database &Ledger::database()
{
    return *m_database;
}

Result<std::vector<Store>> Ledger::stores()
{
    return guardStorage(file(),
                        [this]() -> Result<std::vector<Store>> { return allStores(*m_database); });
}

Result<Store> Ledger::store(std::string_view name)
{
    return guardStorage(file(), [&]() -> Result<Store> {
        Unknown unknown{Subject::Store, std::string(name), {}};
        for (Store &store : allStores(*m_database)) {
            if (store.name == name)
                return std::move(store);
            unknown.known.push_back(store.name);
        }
        return Failure{unknown};
    });
}

Result<Store>
Ledger::addStore(const std::string &name, const std::string &platform, const std::string &zone)
{
    return guardStorage(file(), [&]() -> Result<Store> {
        Statement known = m_database->prepare("SELECT 1 FROM store WHERE name = ?1");
        if (known.with(name).step())
            return Failure{StoreExists{name}};
        m_database->prepare("INSERT INTO store(name, platform, zone) VALUES (?1, ?2, ?3)")
            .with(name, platform, zone)
            .run();
        return Store{static_cast<StoreId>(m_database->lastRowId()), name, platform, zone};
    });
}

Result<Done> Ledger::setZone(StoreId store, const std::string &zone)
{
    return guardStorage(file(), [&]() -> Result<Done> {
        m_database->prepare("UPDATE store SET zone = ?2 WHERE id = ?1")
            .with(static_cast<std::int64_t>(store), zone)
            .run();
        return Done{};
    });
}

Result<Done> Ledger::addSetting(StoreId store, const Setting &setting)
{
    return guardStorage(file(), [&]() -> Result<Done> {
        const std::int64_t day = setting.firstDay.time_since_epoch().count();
        m_database
            ->prepare("INSERT INTO setting VALUES (?1, ?2, ?3, ?4)"
                      " ON CONFLICT DO UPDATE SET value = excluded.value")
            .with(static_cast<std::int64_t>(store), setting.key, day, setting.value)
            .run();
        return Done{};
    });
}

Result<std::vector<Setting>> Ledger::settings(StoreId store)
{
    return guardStorage(file(), [&]() -> Result<std::vector<Setting>> {
        std::vector<Setting> settings;
        Statement rows = m_database->prepare(
            "SELECT key, first_day, value FROM setting WHERE store = ?1 ORDER BY key, first_day");
        rows.with(static_cast<std::int64_t>(store));
        while (rows.step()) {
            settings.push_back(
                {std::string(rows.text(0)), dayAt(rows.integer(1)), std::string(rows.text(2))});
        }
        return settings;
    });
}

Result<std::vector<Batch>> Ledger::batches()
{
    return guardStorage(file(), [this]() -> Result<std::vector<Batch>> {
        std::vector<Batch> batches;
        Statement rows = m_database->prepare(
            "SELECT batch.id, name, file, sha256, layout, encoding, kinds, imported_at, as_of,"
            " first_day, last_day, row_count, added, updated, unchanged, rejected"
            " FROM batch JOIN store ON store.id = batch.store ORDER BY batch.id");
        while (rows.step())
            batches.push_back(batchFrom(rows));
        return batches;
    });
}

Result<std::vector<Reject>> Ledger::rejects(BatchId batch)
{
    return guardStorage(file(), [&]() -> Result<std::vector<Reject>> {
        std::vector<Reject> rejects;
        Statement rows = m_database->prepare("SELECT row, column_name, value, reason, cells"
                                             " FROM reject WHERE batch = ?1 ORDER BY row, rowid");
        rows.with(static_cast<std::int64_t>(batch));
        while (rows.step()) {
            rejects.push_back({static_cast<std::uint64_t>(rows.integer(0)),
                               std::string(rows.text(1)), std::string(rows.text(2)),
                               static_cast<RejectReason>(rows.integer(3)),
                               nlohmann::json::parse(rows.text(4))});
        }
        return rejects;
    });
}

Result<std::vector<std::string>> Ledger::check()
{
    return guardStorage(file(), [this]() -> Result<std::vector<std::string>> {
        std::vector<std::string> findings;
        collect(*m_database, "PRAGMA integrity_check", findings);
        collect(*m_database,
                "SELECT \"table\" || ' row ' || rowid || ' refers to a missing ' || parent"
                " FROM pragma_foreign_key_check",
                findings);
        for (std::size_t kind = 0; kind < recordKindCount; ++kind)
            collect(*m_database, unseenSql(nameOf(static_cast<RecordKind>(kind))), findings);
        return findings;
    });
}

Result<std::string> Ledger::buyerKey()
{
    return guardStorage(file(), [this]() -> Result<std::string> {
        Statement row = m_database->prepare("SELECT value FROM secret WHERE name = 'buyer'");
        if (!row.step() || row.text(0).empty())
            return Failure{StorageFailed{StorageFault::Damaged, file(), "the buyer key is gone"}};
        return std::string(row.text(0));
    });
}

} // namespace starvane::core
