// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/batch_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace starvane::core {

namespace {

std::int64_t epoch(Instant instant)
{
    return instant.time_since_epoch().count();
}

std::int64_t number(Day day)
{
    return day.time_since_epoch().count();
}

std::string joined(const std::vector<RecordKind> &kinds)
{
    std::string text;
    for (const RecordKind kind : kinds)
        text += (text.empty() ? "" : ",") + std::string(nameOf(kind));
    return text;
}

constexpr std::array relatedKinds = {RecordKind::Order, RecordKind::Refund, RecordKind::Dispute,
                                     RecordKind::Review};

} // namespace

BatchWriter::BatchWriter(Database &database, const Store &store, const Zone &zone,
                         const BatchStart &start)
    : m_database(database)
    , m_store(store)
    , m_zone(zone)
    , m_kinds(start.kinds)
    , m_touched(zone)
    , m_addReject(database.prepare("INSERT INTO reject VALUES (?1, ?2, ?3, ?4, ?5, ?6)"))
{
    database
        .prepare("INSERT INTO batch(store, file, sha256, layout, encoding, kinds, imported_at,"
                 " row_count, added, updated, unchanged, rejected)"
                 " VALUES (?1, ?2, '', ?3, ?4, ?5, ?6, 0, 0, 0, 0, 0)")
        .with(static_cast<std::int64_t>(store.id), start.file, start.layout, start.encoding,
              joined(start.kinds), epoch(start.importedAt))
        .run();
    m_batch = static_cast<BatchId>(database.lastRowId());
}

RecordWriter &BatchWriter::writer(RecordKind kind)
{
    auto &place = m_writers.at(static_cast<std::size_t>(kind));
    if (!place) {
        place = std::make_unique<RecordWriter>(m_database, kind,
                                               static_cast<std::int64_t>(m_store.id), m_touched);
    }
    return *place;
}

void BatchWriter::noteEvents(const RecordForm &form)
{
    if (!form.latestEvent)
        return;
    m_latest = std::max(m_latest.value_or(*form.latestEvent), *form.latestEvent);
    m_earliest = std::min(m_earliest.value_or(*form.earliestEvent), *form.earliestEvent);
}

void BatchWriter::add(const Record &record, const RecordForm &form, std::uint64_t row)
{
    noteEvents(form);
    writer(record.kind)
        .add(record, form, static_cast<std::int64_t>(row), static_cast<std::int64_t>(m_batch));
}

void BatchWriter::add(const Reject &reject)
{
    const std::string cells = nlohmann::json(reject.cells).dump();
    m_addReject
        .with(static_cast<std::int64_t>(m_batch), static_cast<std::int64_t>(reject.row),
              reject.column, reject.value, static_cast<std::int64_t>(reject.reason), cells)
        .run();
    ++m_rejected;
}

std::optional<Instant> BatchWriter::asOfAt(const BatchEnd &end) const
{
    if (end.exportedAt)
        return end.exportedAt;
    if (m_latest)
        return Instant{std::chrono::seconds{*m_latest}};
    if (end.lastDay) // nothing happened until the end of that day
        return m_zone.startOf(*end.lastDay + std::chrono::days{1}) - std::chrono::seconds{1};
    return std::nullopt;
}

std::optional<DayRange>
BatchWriter::coverageAt(const BatchEnd &end, std::optional<Instant> asOf) const
{
    std::optional<Day> first = end.firstDay;
    if (!first && m_earliest)
        first = m_zone.dayOf(Instant{std::chrono::seconds{*m_earliest}});
    if (!first && asOf && end.rows > 0) // rows without times of their own speak for its day
        first = m_zone.dayOf(*asOf);
    std::optional<Day> last = end.lastDay;
    if (!last && asOf)
        last = m_zone.dayOf(*asOf);
    if (!first || !last)
        return std::nullopt;
    return DayRange{*first, std::max(*first, *last)};
}

bool BatchWriter::finish(const BatchEnd &end, const std::stop_token &stop)
{
    std::optional<Instant> asOf = asOfAt(end);
    const auto coverage = coverageAt(end, asOf);
    if (!coverage)
        asOf.reset(); // without rows and without a period it speaks for nothing
    writeAsOf(asOf, coverage);
    for (const auto &one : m_writers) {
        if (one && !one->settle(stop))
            return false;
    }
    writeCounts(end);
    if (coverage)
        writeCoverage(end.fields);
    touchRelated(m_database, m_store, m_touched);
    return true;
}

void BatchWriter::writeAsOf(std::optional<Instant> asOf, std::optional<DayRange> coverage)
{
    using Optional = std::optional<std::int64_t>;
    m_database.prepare("UPDATE batch SET as_of = ?2, first_day = ?3, last_day = ?4 WHERE id = ?1")
        .with(static_cast<std::int64_t>(m_batch), asOf ? Optional(epoch(*asOf)) : Optional(),
              coverage ? Optional(number(coverage->first)) : Optional(),
              coverage ? Optional(number(coverage->last)) : Optional())
        .run();
}

void BatchWriter::writeCounts(const BatchEnd &end)
{
    RecordCounts counts;
    for (const auto &one : m_writers) {
        if (!one)
            continue;
        counts.added += one->counts().added;
        counts.updated += one->counts().updated;
        counts.unchanged += one->counts().unchanged;
    }
    m_database
        .prepare("UPDATE batch SET row_count = ?2, added = ?3, updated = ?4, unchanged = ?5,"
                 " rejected = ?6, sha256 = ?7 WHERE id = ?1")
        .with(static_cast<std::int64_t>(m_batch), static_cast<std::int64_t>(end.rows),
              static_cast<std::int64_t>(counts.added), static_cast<std::int64_t>(counts.updated),
              static_cast<std::int64_t>(counts.unchanged), static_cast<std::int64_t>(m_rejected),
              end.sha256)
        .run();
}

void BatchWriter::writeCoverage(const std::vector<std::string> &fields)
{
    const auto batch = static_cast<std::int64_t>(m_batch);
    Statement cover = m_database.prepare("INSERT INTO coverage VALUES (?1, ?2)");
    for (const RecordKind kind : m_kinds)
        cover.with(batch, nameOf(kind)).run();
    for (const std::string &field : fields)
        cover.with(batch, field).run();
}

bool removeBatch(Database &database, BatchId batch, const Store &store, TouchedDays &touched,
                 const std::stop_token &stop, const ProgressCallback &progress)
{
    const auto id = static_cast<std::int64_t>(batch);
    std::uint64_t done = 0;
    for (std::size_t kind = 0; kind < recordKindCount; ++kind) {
        RecordWriter writer(database, static_cast<RecordKind>(kind),
                            static_cast<std::int64_t>(store.id), touched);
        const auto records = writer.table().recordsOf(id);
        for (const std::int64_t record : records) {
            if (stop.stop_requested())
                return false;
            writer.remove(record, id);
            if (++done % 4096 == 0)
                progress({done, static_cast<double>(kind) / recordKindCount});
        }
        if (!writer.settle(stop))
            return false;
    }
    touchRelated(database, store, touched);
    database.prepare("DELETE FROM batch WHERE id = ?1").with(id).run();
    return true;
}

void touchRelated(Database &database, const Store &store, TouchedDays &touched)
{
    if (touched.isEverything())
        return;
    const auto numbers = touched.orderNumbers(); // a copy: add() below changes the set
    for (const RecordKind kind : relatedKinds) {
        RecordTable table(database, kind);
        Statement find = database.prepare("SELECT id FROM " + std::string(nameOf(kind))
                                          + "_record WHERE store = ?1 AND order_no = ?2");
        for (const std::string &orderNo : numbers) {
            find.with(static_cast<std::int64_t>(store.id), orderNo);
            while (find.step())
                touched.add(table.load(find.integer(0)).record);
        }
    }
}

} // namespace starvane::core
