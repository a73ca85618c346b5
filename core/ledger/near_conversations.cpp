// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/near_conversations.h"

namespace starvane::core {

namespace {

std::int64_t startOf(const Record &record)
{
    static const std::size_t place = fieldIndex(RecordKind::Conversation, "started_at").value();
    return std::get<std::int64_t>(record.values[place]);
}

std::int64_t buyerOf(const Record &record)
{
    static const std::size_t place = fieldIndex(RecordKind::Conversation, "buyer").value();
    return std::get<std::int64_t>(record.values[place]);
}

} // namespace

NearConversations::NearConversations(Database &database, std::int64_t store, RecordTable &table,
                                     VersionTable &versions)
    : m_table(table)
    , m_versions(versions)
    , m_near(database.prepare(
          "SELECT id FROM conversation_record WHERE store = ?1 AND buyer = ?2 AND"
          " started_at BETWEEN ?3 - 60 AND ?3 + 60 ORDER BY abs(started_at - ?3), started_at"))
    , m_layout(database.prepare("SELECT layout FROM batch WHERE id = ?1"))
    , m_store(store)
{
}

std::optional<std::int64_t> NearConversations::find(const Record &record, std::int64_t batch)
{
    const std::int64_t startedAt = startOf(record);
    std::optional<std::int64_t> found;
    m_near.with(m_store, buyerOf(record), startedAt);
    while (!found && m_near.step()) {
        if (mayBe(m_near.integer(0), startedAt, batch))
            found = m_near.integer(0);
    }
    m_near.reset();
    return found;
}

bool NearConversations::mayBe(std::int64_t candidate, std::int64_t startedAt, std::int64_t batch)
{
    bool isOther = false;
    for (const Sighting &sighting : m_table.sightings(candidate)) {
        if (layoutOf(sighting.batch) != layoutOf(batch))
            continue;
        const Record told = sighting.version == 0
            ? m_table.load(candidate).record
            : m_versions.content(RecordKind::Conversation, sighting.version);
        if (startOf(told) == startedAt)
            return true;
        isOther = true;
    }
    return !isOther;
}

const std::string &NearConversations::layoutOf(std::int64_t batch)
{
    const auto [place, isNew] = m_layouts.try_emplace(batch);
    if (isNew) {
        if (m_layout.with(batch).step())
            place->second = m_layout.text(0);
        m_layout.reset();
    }
    return place->second;
}

} // namespace starvane::core
