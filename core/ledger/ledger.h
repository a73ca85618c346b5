// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/record/record.h"
#include "core/record/reject.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

class Database;

enum class StoreId : std::int64_t {};
enum class BatchId : std::int64_t {};

/// One shop on one platform.
struct Store {
    StoreId id{};
    std::string name;
    std::string platform; // a pack's id
    std::string zone;
};

/// A setting of a store that holds from a day on ("peer.fulfilment", "share.dispute", …).
struct Setting {
    std::string key;
    Day firstDay{};
    std::string value;
    friend bool operator==(const Setting &, const Setting &) = default;
};

/// One imported file.
struct Batch {
    BatchId id{};
    std::string store;
    std::string file; // as given, UTF-8
    std::string sha256; // hex
    std::string layout;
    std::string encoding;
    std::vector<std::string> records; // kinds the layout yields: "order"
    Instant importedAt{};
    std::optional<Instant> asOf; // the moment it speaks for
    std::optional<DayRange> coverage;
    std::uint64_t rows = 0; // data rows that are not empty
    std::uint64_t added = 0; // records of all kinds
    std::uint64_t updated = 0;
    std::uint64_t unchanged = 0;
    std::uint64_t rejected = 0; // rows
};

/// What the back office shows for an indicator on a day.
struct Reading {
    std::string indicator; // "composite", "stars" and "rank" are the store's own
    Day day{};
    std::optional<double> value;
    std::optional<double> score;
    std::optional<double> peer;
    std::optional<double> excellent;
};

/// The local database of records. One connection, to be used by one thread at a time; several
/// ledgers on one file may be open (one writes, all read). Created and migrated when opened; before
/// a migration a copy "<name>.before-N" is made beside it.
class Ledger {
public:
    [[nodiscard]] static Result<Ledger> open(const std::filesystem::path &file);
    Ledger(Ledger &&) noexcept;
    Ledger &operator=(Ledger &&) noexcept;
    ~Ledger();

    [[nodiscard]] const std::filesystem::path &file() const;

    [[nodiscard]] Result<std::vector<Store>> stores();
    /// Unknown when there is no such store; `known` lists the names there are.
    [[nodiscard]] Result<Store> store(std::string_view name);
    [[nodiscard]] Result<Store>
    addStore(const std::string &name, const std::string &platform, const std::string &zone);
    [[nodiscard]] Result<Done> setZone(StoreId store, const std::string &zone);
    [[nodiscard]] Result<Done> addSetting(StoreId store, const Setting &setting);
    [[nodiscard]] Result<std::vector<Setting>> settings(StoreId store);

    /// Oldest first; of all stores.
    [[nodiscard]] Result<std::vector<Batch>> batches();
    [[nodiscard]] Result<std::vector<Reject>> rejects(BatchId batch);

    /// SQLite's integrity check and foreign keys, and that each record has a sighting: the
    /// findings, none when all is well.
    [[nodiscard]] Result<std::vector<std::string>> check();

    /// The key under which this ledger hashes people's names.
    [[nodiscard]] Result<std::string> buyerKey();

    /// For core only: the connection.
    [[nodiscard]] Database &database();

private:
    explicit Ledger(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace starvane::core
