// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/ledger/key_index.h"
#include "core/ledger/near_conversations.h"
#include "core/ledger/parcels.h"
#include "core/ledger/record_form.h"
#include "core/ledger/record_table.h"
#include "core/ledger/touched_days.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>

namespace starvane::core {

struct RecordCounts {
    std::uint64_t added = 0;
    std::uint64_t updated = 0;
    std::uint64_t unchanged = 0;
};

/// Puts the records of one kind of a batch into the ledger, or takes a batch's out, within the
/// caller's transaction. A record seen in several ways is merged at the end, when the batch's as-of
/// is known. Throws SqlError.
class RecordWriter {
public:
    RecordWriter(Database &database, RecordKind kind, std::int64_t store, TouchedDays &touched);

    void add(const Record &record, const RecordForm &form, std::int64_t row, std::int64_t batch);
    /// Takes all sightings of @p batch out.
    void remove(std::int64_t record, std::int64_t batch);
    /// Merges what add() and remove() left open. The batches' as-of stand in the database by now.
    /// False when @p stop asked to end (roll back then).
    [[nodiscard]] bool settle(const std::stop_token &stop);

    [[nodiscard]] const RecordCounts &counts() const { return m_counts; }
    [[nodiscard]] RecordTable &table() { return m_table; }

private:
    [[nodiscard]] std::string keyOf(const RecordForm &form);
    [[nodiscard]] std::optional<std::int64_t> findKnown(const Record &record,
                                                        const RecordForm &form,
                                                        const std::string &key, std::int64_t batch);
    void addNew(const Record &record, const RecordForm &form, const std::string &key,
                const Sighting &sighting);
    /// The versions of a record that is to be merged, by their content.
    using OpenRecord = std::unordered_map<std::string, std::int64_t>;
    OpenRecord &open(std::int64_t id);
    void addVersion(std::int64_t id, OpenRecord &versions, const Record &record,
                    const Sighting &sighting);
    void addAgain(std::int64_t id, const Record &record, const Sighting &sighting);
    void settleRecord(std::int64_t id);
    void touch(const Record &before, const Record &after);
    [[nodiscard]] std::int64_t exportedAt(std::int64_t batch);

    Database &m_database;
    RecordTable m_table;
    VersionTable m_versions;
    std::optional<KeyIndex> m_index; // made by the first add()
    std::optional<Parcels> m_parcels; // shipments only
    std::optional<NearConversations> m_near; // conversations only
    TouchedDays &m_touched;
    std::int64_t m_store;
    std::int64_t m_lastOldId; // higher ids were added by this writer
    RecordCounts m_counts;
    std::unordered_map<std::int64_t, OpenRecord> m_open; // records to merge
    std::unordered_map<std::size_t, int> m_equal; // rows without a number, by hash of their content
    std::unordered_map<std::int64_t, std::int64_t> m_exportedAt; // by batch
};

} // namespace starvane::core
