// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/record_writer.h"

#include "core/ledger/merge.h"
#include "core/ledger/record_codec.h"

#include <algorithm>
#include <set>

namespace starvane::core {

RecordWriter::RecordWriter(Database &database, RecordKind kind, std::int64_t store,
                           TouchedDays &touched)
    : m_database(database)
    , m_table(database, kind)
    , m_versions(database)
    , m_touched(touched)
    , m_store(store)
    , m_lastOldId(database.integer("SELECT coalesce(max(id), 0) FROM " + std::string(nameOf(kind))
                                   + "_record"))
{
    if (kind == RecordKind::Shipment)
        m_parcels.emplace(database, store);
}

std::string RecordWriter::keyOf(const Record &record)
{
    std::string key = identityOf(record);
    if (!lacksNumber(record))
        return key;
    // Equal rows of one file are as many records; the same row of another file is one of them.
    const int before = m_equal[std::hash<std::string>()(encodeRecord(record))]++;
    return key + "#" + std::to_string(before);
}

void RecordWriter::add(const Record &record, std::int64_t row, std::int64_t batch)
{
    if (!m_index)
        m_index.emplace(m_table, m_store);
    const std::string key = keyOf(record);
    const Sighting sighting{batch, row, 0};
    if (const auto id = m_index->find(key))
        addAgain(*id, record, sighting);
    else
        addNew(record, key, sighting);
}

void RecordWriter::addNew(const Record &record, const std::string &key, const Sighting &sighting)
{
    const std::int64_t id = m_table.insert(m_store, key, record);
    m_index->add(key, id);
    m_table.addSighting(id, sighting);
    m_touched.add(record);
    if (m_parcels)
        m_parcels->addNew(record);
    ++m_counts.added;
}

void RecordWriter::addAgain(std::int64_t id, const Record &record, const Sighting &sighting)
{
    const auto earlier = m_table.sightings(id);
    const bool seenOneWay = std::all_of(earlier.begin(), earlier.end(),
                                        [](const Sighting &s) { return s.version == 0; });
    const bool inThisFile
        = std::any_of(earlier.begin(), earlier.end(),
                      [&](const Sighting &s) { return s.batch == sighting.batch; });
    if (seenOneWay) {
        const Record visible = m_table.load(id).record;
        if (!inThisFile && visible == record) {
            m_table.addSighting(id, sighting);
            ++m_counts.unchanged;
            return;
        }
        m_table.renameVersion(id, 0, m_versions.findOrAdd(id, visible));
    }
    m_table.addSighting(id, {sighting.batch, sighting.row, m_versions.findOrAdd(id, record)});
    m_open.insert(id);
}

void RecordWriter::remove(std::int64_t record, std::int64_t batch)
{
    m_table.removeSightings(record, batch);
    if (!m_table.sightings(record).empty()) {
        m_open.insert(record);
        return;
    }
    const Record last = m_table.load(record).record;
    m_touched.add(last);
    if (m_parcels)
        m_parcels->mark(last);
    m_versions.removeAll(m_table.kind(), record);
    m_table.remove(record);
}

std::int64_t RecordWriter::exportedAt(std::int64_t batch)
{
    const auto [place, isNew] = m_exportedAt.try_emplace(batch, INT64_MIN);
    if (isNew) {
        Statement asOf = m_database.prepare("SELECT as_of FROM batch WHERE id = ?1");
        if (asOf.with(batch).step() && !asOf.isNull(0))
            place->second = asOf.integer(0);
    }
    return place->second;
}

void RecordWriter::touch(const Record &before, const Record &after)
{
    m_touched.add(before);
    m_touched.add(after);
    if (m_parcels) {
        m_parcels->mark(before);
        m_parcels->mark(after);
    }
}

void RecordWriter::settleRecord(std::int64_t id)
{
    const RecordKind kind = m_table.kind();
    const Record visible = m_table.load(id).record;
    const auto sightings = m_table.sightings(id);
    std::vector<Telling> tellings;
    std::set<std::int64_t> versions;
    for (const Sighting &s : sightings) {
        Record content = s.version == 0 ? visible : m_versions.content(kind, s.version);
        tellings.push_back({std::move(content), exportedAt(s.batch), s.batch, s.row});
        versions.insert(s.version);
    }
    const Record first = tellings.front().record;
    const Record merged = merge(std::move(tellings));
    const bool isOneWay = versions.size() == 1 && merged.values == first.values
        && merged.lines.size() == first.lines.size();
    const Record &now = isOneWay ? first : merged;
    if (isOneWay) {
        m_table.renameVersion(id, *versions.begin(), 0);
        m_versions.removeAll(kind, id);
    } else {
        m_versions.keepOnly(kind, id, sightings);
    }
    const bool changed = !(now == visible);
    if (changed) {
        m_table.update(id, now);
        touch(visible, now);
    }
    if (id <= m_lastOldId)
        ++(changed ? m_counts.updated : m_counts.unchanged);
}

void RecordWriter::settle()
{
    if (m_index)
        m_index->finish();
    std::vector<std::int64_t> open(m_open.begin(), m_open.end());
    std::sort(open.begin(), open.end());
    for (const std::int64_t id : open)
        settleRecord(id);
    m_open.clear();
    if (m_parcels)
        m_parcels->settle();
}

} // namespace starvane::core
