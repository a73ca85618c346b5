// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/sqlite.h"
#include "core/record/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace starvane::core {

/// Binds a field's value as the tables of records hold it.
void bindValue(Statement &statement, int parameter, const Value &value);

/// A row of a file in which a record was seen.
struct Sighting {
    std::int64_t batch = 0;
    std::int64_t row = 0;
    std::int64_t version = 0; // 0: the record was seen one way only, the visible one
};

/// A record in the database, with its key.
struct StoredRecord {
    std::int64_t store = 0;
    std::string key;
    Record record;
};

/// The tables of one kind of record: what is visible, and where it was seen. Throws SqlError.
class RecordTable {
public:
    RecordTable(Database &database, RecordKind kind);

    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] std::optional<std::int64_t> find(std::int64_t store, std::string_view key);
    [[nodiscard]] StoredRecord load(std::int64_t record);
    [[nodiscard]] bool isEmpty();
    /// @p lines: an order's goods as JSON, see appendLines(); empty without any.
    std::int64_t
    insert(std::int64_t store, std::string_view key, const Record &record, std::string_view lines);
    void update(std::int64_t id, const Record &record);
    void remove(std::int64_t id);

    void addSighting(std::int64_t record, const Sighting &sighting);
    [[nodiscard]] std::vector<Sighting> sightings(std::int64_t record);
    /// Says that every sighting of @p record with version @p from is one of @p to.
    void renameVersion(std::int64_t record, std::int64_t from, std::int64_t to);
    void removeSightings(std::int64_t record, std::int64_t batch);
    [[nodiscard]] std::vector<std::int64_t> recordsOf(std::int64_t batch);

    /// Insertion into an empty table is faster without the index that find() needs.
    void dropKeyIndex();
    void createKeyIndex();

private:
    void
    bindValues(Statement &statement, int first, const Record &record, std::string_view lines) const;

    Database &m_database;
    RecordKind m_kind;
    std::string m_name;
    Statement m_find;
    Statement m_load;
    Statement m_insert;
    Statement m_update;
    Statement m_remove;
    Statement m_addSighting;
    Statement m_sightings;
    Statement m_renameVersion;
    Statement m_removeSightings;
};

/// The versions of records that were seen in more than one way.
class VersionTable {
public:
    explicit VersionTable(Database &database);

    /// All versions of a record: by their content, see encodeRecord().
    [[nodiscard]] std::unordered_map<std::string, std::int64_t>
    versions(RecordKind kind, std::int64_t record);
    std::int64_t add(RecordKind kind, std::int64_t record, const std::string &content);
    [[nodiscard]] Record content(RecordKind kind, std::int64_t version);
    /// Removes the versions that none of the record's sightings names.
    void keepOnly(RecordKind kind, std::int64_t record, const std::vector<Sighting> &sightings);
    void removeAll(RecordKind kind, std::int64_t record);

private:
    Statement m_all;
    Statement m_add;
    Statement m_content;
    Statement m_list;
    Statement m_remove;
    Database &m_database;
};

} // namespace starvane::core
