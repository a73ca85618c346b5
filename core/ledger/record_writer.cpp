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
    if (kind == RecordKind::Conversation && m_lastOldId > 0)
        m_near.emplace(database, store, m_table, m_versions);
}

std::string RecordWriter::keyOf(const RecordForm &form)
{
    if (!form.contentHash)
        return form.identity;
    // Equal rows of one file are as many records; the same row of another file is one of them.
    const int before = m_equal[*form.contentHash]++;
    return form.identity + "#" + std::to_string(before);
}

std::optional<std::int64_t> RecordWriter::findKnown(const Record &record, const RecordForm &form,
                                                    const std::string &key, std::int64_t batch)
{
    const auto same = m_index->find(key);
    const bool isFirstOfEquals = key.ends_with("#0");
    if (same || !m_near || !form.contentHash || !isFirstOfEquals)
        return same;
    return m_near->find(record, batch);
}

void RecordWriter::add(const Record &record, const RecordForm &form, std::int64_t row,
                       std::int64_t batch)
{
    if (!m_index)
        m_index.emplace(m_table, m_store);
    const std::string key = keyOf(form);
    const Sighting sighting{batch, row, 0};
    if (const auto id = findKnown(record, form, key, batch))
        addAgain(*id, record, sighting);
    else
        addNew(record, form, key, sighting);
}

void RecordWriter::addNew(const Record &record, const RecordForm &form, const std::string &key,
                          const Sighting &sighting)
{
    const std::int64_t id = m_table.insert(m_store, key, record, form.lines);
    m_index->add(key, id);
    m_table.addSighting(id, sighting);
    m_touched.add(record);
    if (m_parcels)
        m_parcels->addNew(record);
    ++m_counts.added;
}

RecordWriter::OpenRecord &RecordWriter::open(std::int64_t id)
{
    const auto [place, isNew] = m_open.try_emplace(id);
    if (isNew)
        place->second = m_versions.versions(m_table.kind(), id);
    return place->second;
}

void RecordWriter::addVersion(std::int64_t id, OpenRecord &versions, const Record &record,
                              const Sighting &sighting)
{
    const auto [place, isNew] = versions.try_emplace(encodeRecord(record), 0);
    if (isNew)
        place->second = m_versions.add(m_table.kind(), id, place->first);
    m_table.addSighting(id, {sighting.batch, sighting.row, place->second});
}

void RecordWriter::addAgain(std::int64_t id, const Record &record, const Sighting &sighting)
{
    const auto opened = m_open.find(id);
    if (opened != m_open.end()) {
        addVersion(id, opened->second, record, sighting);
        return;
    }
    const auto earlier = m_table.sightings(id);
    const bool seenOneWay = std::all_of(earlier.begin(), earlier.end(),
                                        [](const Sighting &s) { return s.version == 0; });
    const bool inThisFile = std::any_of(earlier.begin(), earlier.end(), [&](const Sighting &s) {
        return s.batch == sighting.batch;
    });
    if (seenOneWay) {
        const Record visible = m_table.load(id).record;
        if (!inThisFile && visible == record) {
            m_table.addSighting(id, sighting);
            ++m_counts.unchanged;
            return;
        }
        const std::string content = encodeRecord(visible);
        const std::int64_t version = m_versions.add(m_table.kind(), id, content);
        m_table.renameVersion(id, 0, version);
    }
    addVersion(id, open(id), record, sighting);
}

void RecordWriter::remove(std::int64_t record, std::int64_t batch)
{
    m_table.removeSightings(record, batch);
    if (!m_table.sightings(record).empty()) {
        open(record);
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

bool RecordWriter::settle(const std::stop_token &stop)
{
    if (m_index)
        m_index->finish();
    std::vector<std::int64_t> ids;
    for (const auto &[id, versions] : m_open)
        ids.push_back(id);
    m_open.clear();
    std::sort(ids.begin(), ids.end());
    for (const std::int64_t id : ids) {
        if (stop.stop_requested())
            return false;
        settleRecord(id);
    }
    if (m_parcels)
        m_parcels->settle();
    return true;
}

} // namespace starvane::core
