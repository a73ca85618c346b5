// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/record_table.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace starvane::core {

/// Finds a store's records by key while a file is written. When the table was empty before, the
/// database's index is dropped and a table of hashes in memory stands in for it until finish(): a
/// large first import is much faster so. Past a bound the index comes back early.
class KeyIndex {
public:
    KeyIndex(RecordTable &table, std::int64_t store);

    [[nodiscard]] std::optional<std::int64_t> find(std::string_view key);
    /// Says that find() shall find @p id by @p key.
    void add(std::string_view key, std::int64_t id);
    /// The database's index is back.
    void finish();

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::int64_t id = 0; // 0: free
    };
    void put(Slot slot);
    void grow();

    RecordTable &m_table;
    std::int64_t m_store;
    bool m_inMemory;
    std::vector<Slot> m_slots; // open addressing; a power of two
    std::size_t m_used = 0;
};

} // namespace starvane::core
