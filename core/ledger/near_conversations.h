// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/record_table.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace starvane::core {

/// Finds the conversation that a file of another layout told before: a chat log and a table of
/// conversations give the same one with starts up to a minute apart (platforms' pages, JD).
class NearConversations {
public:
    NearConversations(Database &database, std::int64_t store, RecordTable &table,
                      VersionTable &versions);

    /// The nearest known one of the same buyer, of equally near ones the earlier. Not one that a
    /// file of @p batch's layout told with another start: that is a conversation of its own.
    [[nodiscard]] std::optional<std::int64_t> find(const Record &record, std::int64_t batch);

private:
    [[nodiscard]] bool mayBe(std::int64_t candidate, std::int64_t startedAt, std::int64_t batch);
    [[nodiscard]] const std::string &layoutOf(std::int64_t batch);

    RecordTable &m_table;
    VersionTable &m_versions;
    Statement m_near;
    Statement m_layout;
    std::int64_t m_store;
    std::map<std::int64_t, std::string> m_layouts; // by batch
};

} // namespace starvane::core
