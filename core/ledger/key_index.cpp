// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/key_index.h"

#include <functional>
#include <utility>

namespace starvane::core {

namespace {

constexpr std::size_t firstSize = 1U << 12U;
constexpr std::size_t mostInMemory = 3000000; // 128 MiB of slots

} // namespace

KeyIndex::KeyIndex(RecordTable &table, std::int64_t store)
    : m_table(table)
    , m_store(store)
    , m_inMemory(table.isEmpty())
{
    if (!m_inMemory)
        return;
    m_table.dropKeyIndex();
    m_slots.resize(firstSize);
}

std::optional<std::int64_t> KeyIndex::find(std::string_view key)
{
    if (!m_inMemory)
        return m_table.find(m_store, key);
    const std::uint64_t hash = std::hash<std::string_view>()(key);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = hash & mask; m_slots[i].id != 0; i = (i + 1) & mask) {
        // Another key may have the same hash; the record itself tells.
        if (m_slots[i].hash == hash && m_table.load(m_slots[i].id).key == key)
            return m_slots[i].id;
    }
    return std::nullopt;
}

void KeyIndex::add(std::string_view key, std::int64_t id)
{
    if (!m_inMemory)
        return;
    put({std::hash<std::string_view>()(key), id});
    if (++m_used * 2 > m_slots.size())
        grow();
    if (m_used == mostInMemory)
        finish();
}

void KeyIndex::put(Slot slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = slot.hash & mask;
    while (m_slots[i].id != 0)
        i = (i + 1) & mask;
    m_slots[i] = slot;
}

void KeyIndex::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : old) {
        if (slot.id != 0)
            put(slot);
    }
}

void KeyIndex::finish()
{
    if (!m_inMemory)
        return;
    m_inMemory = false;
    m_slots = {};
    m_table.createKeyIndex();
}

} // namespace starvane::core
