// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/record_table.h"

#include "core/ledger/record_codec.h"
#include "core/ledger/record_sql.h"

#include <algorithm>
#include <cassert>

namespace starvane::core {

namespace {

/// An order's number is its key; other kinds have a column for it.
bool hasKeyColumn(RecordKind kind)
{
    return kind != RecordKind::Order;
}

/// The columns that hold a record's content, as SQL: "a", "b", "lines".
std::string contentColumns(RecordKind kind, const std::string &suffix = {})
{
    std::string columns;
    for (const Field &field : fieldsOf(kind))
        columns += (columns.empty() ? "\"" : ", \"") + std::string(field.name) + "\"" + suffix;
    if (kind == RecordKind::Order)
        columns += ", lines" + suffix;
    return columns;
}

std::string parameters(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += i == 0 ? "?" : ", ?";
    return text;
}

std::size_t contentSize(RecordKind kind)
{
    return fieldsOf(kind).size() + (kind == RecordKind::Order ? 1 : 0);
}

std::string insertSql(RecordKind kind, const std::string &name)
{
    const std::string key = hasKeyColumn(kind) ? "key, " : "";
    return "INSERT INTO " + name + "_record(store, " + key + contentColumns(kind) + ") VALUES ("
        + parameters(1 + (hasKeyColumn(kind) ? 1 : 0) + contentSize(kind)) + ")";
}

Value columnValue(const Statement &statement, int column, FieldType type)
{
    if (statement.isNull(column))
        return {};
    switch (type) {
    case FieldType::Id:
    case FieldType::Text:
    case FieldType::Currency:
    case FieldType::Choice:
        return std::string(statement.text(column));
    case FieldType::Real:
        return statement.real(column);
    default:
        return statement.integer(column);
    }
}

} // namespace

void bindValue(Statement &statement, int parameter, const Value &value)
{
    if (const auto *const number = std::get_if<std::int64_t>(&value))
        statement.bind(parameter, *number);
    else if (const auto *const text = std::get_if<std::string>(&value))
        statement.bind(parameter, std::string_view(*text));
    else if (const auto *const real = std::get_if<double>(&value))
        statement.bind(parameter, *real);
    else
        statement.bind(parameter, nullptr);
}

RecordTable::RecordTable(Database &database, RecordKind kind)
    : m_database(database)
    , m_kind(kind)
    , m_name(nameOf(kind))
    , m_find(database.prepare("SELECT id FROM " + m_name + "_record WHERE store = ? AND "
                              + keySql(kind) + " = ?"))
    , m_load(database.prepare("SELECT store, " + keySql(kind) + ", " + contentColumns(kind)
                              + " FROM " + m_name + "_record WHERE id = ?"))
    , m_insert(database.prepare(insertSql(kind, m_name)))
    , m_update(database.prepare("UPDATE " + m_name + "_record SET " + contentColumns(kind, " = ?")
                                + " WHERE id = ?"))
    , m_remove(database.prepare("DELETE FROM " + m_name + "_record WHERE id = ?"))
    , m_addSighting(database.prepare("INSERT INTO " + m_name
                                     + "_sighting VALUES (?, ?, ?, ?)"
                                       " ON CONFLICT DO NOTHING"))
    , m_sightings(database.prepare("SELECT batch, row, version FROM " + m_name
                                   + "_sighting WHERE record = ? ORDER BY batch, row"))
    , m_renameVersion(database.prepare("UPDATE " + m_name
                                       + "_sighting SET version = ?3"
                                         " WHERE record = ?1 AND version = ?2"))
    , m_removeSightings(database.prepare("DELETE FROM " + m_name
                                         + "_sighting"
                                           " WHERE record = ?1 AND batch = ?2"))
{
}

std::optional<std::int64_t> RecordTable::find(std::int64_t store, std::string_view key)
{
    m_find.with(store, key);
    std::optional<std::int64_t> found;
    if (m_find.step())
        found = m_find.integer(0);
    m_find.reset();
    return found;
}

StoredRecord RecordTable::load(std::int64_t record)
{
    m_load.with(record);
    const bool exists = m_load.step();
    assert(exists);
    static_cast<void>(exists);
    StoredRecord stored{m_load.integer(0), std::string(m_load.text(1)), {m_kind, {}, {}}};
    int column = 2;
    for (const Field &field : fieldsOf(m_kind))
        stored.record.values.push_back(columnValue(m_load, column++, field.type));
    if (m_kind == RecordKind::Order)
        stored.record.lines = linesFrom(m_load.text(column));
    m_load.reset();
    return stored;
}

bool RecordTable::isEmpty()
{
    return m_database.integer("SELECT EXISTS(SELECT 1 FROM " + m_name + "_record)") == 0;
}

void RecordTable::bindValues(Statement &statement, int first, const Record &record,
                             std::string_view lines) const
{
    int parameter = first;
    for (const Value &value : record.values)
        bindValue(statement, parameter++, value);
    if (m_kind != RecordKind::Order)
        return;
    if (lines.empty())
        statement.bind(parameter, nullptr);
    else
        statement.bind(parameter, lines);
}

std::int64_t RecordTable::insert(std::int64_t store, std::string_view key, const Record &record,
                                 std::string_view lines)
{
    int parameter = 0;
    m_insert.bind(++parameter, store);
    if (hasKeyColumn(m_kind))
        m_insert.bind(++parameter, key);
    bindValues(m_insert, parameter + 1, record, lines);
    m_insert.run();
    return m_database.lastRowId();
}

void RecordTable::update(std::int64_t id, const Record &record)
{
    std::string lines;
    if (!record.lines.empty())
        appendLines(lines, record.lines);
    bindValues(m_update, 1, record, lines);
    m_update.bind(static_cast<int>(contentSize(m_kind)) + 1, id);
    m_update.run();
}

void RecordTable::remove(std::int64_t id)
{
    m_remove.with(id).run();
}

void RecordTable::addSighting(std::int64_t record, const Sighting &sighting)
{
    m_addSighting.with(record, sighting.batch, sighting.row, sighting.version).run();
}

std::vector<Sighting> RecordTable::sightings(std::int64_t record)
{
    std::vector<Sighting> found;
    m_sightings.with(record);
    while (m_sightings.step())
        found.push_back({m_sightings.integer(0), m_sightings.integer(1), m_sightings.integer(2)});
    m_sightings.reset();
    return found;
}

void RecordTable::renameVersion(std::int64_t record, std::int64_t from, std::int64_t to)
{
    m_renameVersion.with(record, from, to).run();
}

void RecordTable::removeSightings(std::int64_t record, std::int64_t batch)
{
    m_removeSightings.with(record, batch).run();
}

std::vector<std::int64_t> RecordTable::recordsOf(std::int64_t batch)
{
    std::vector<std::int64_t> records;
    Statement statement = m_database.prepare("SELECT DISTINCT record FROM " + m_name
                                             + "_sighting WHERE batch = ?1 ORDER BY record");
    statement.with(batch);
    while (statement.step())
        records.push_back(statement.integer(0));
    return records;
}

void RecordTable::dropKeyIndex()
{
    m_database.execute("DROP INDEX " + m_name + "_by_key");
}

void RecordTable::createKeyIndex()
{
    m_database.execute("CREATE UNIQUE INDEX " + m_name + "_by_key ON " + m_name + "_record(store, "
                       + keySql(m_kind) + ")");
}

VersionTable::VersionTable(Database &database)
    : m_all(database.prepare("SELECT id, content FROM version WHERE kind = ?1 AND record = ?2"))
    , m_add(database.prepare("INSERT INTO version(kind, record, content) VALUES (?1, ?2, ?3)"))
    , m_content(database.prepare("SELECT content FROM version WHERE id = ?1"))
    , m_list(database.prepare("SELECT id FROM version WHERE kind = ?1 AND record = ?2"))
    , m_remove(database.prepare("DELETE FROM version WHERE id = ?1"))
    , m_database(database)
{
}

std::unordered_map<std::string, std::int64_t>
VersionTable::versions(RecordKind kind, std::int64_t record)
{
    std::unordered_map<std::string, std::int64_t> versions;
    m_all.with(static_cast<std::int64_t>(kind), record);
    while (m_all.step())
        versions[std::string(m_all.text(1))] = m_all.integer(0);
    m_all.reset();
    return versions;
}

std::int64_t VersionTable::add(RecordKind kind, std::int64_t record, const std::string &content)
{
    m_add.with(static_cast<std::int64_t>(kind), record, content).run();
    return m_database.lastRowId();
}

Record VersionTable::content(RecordKind kind, std::int64_t version)
{
    m_content.with(version);
    const bool exists = m_content.step();
    assert(exists);
    static_cast<void>(exists);
    Record record = decodeRecord(kind, m_content.text(0));
    m_content.reset();
    return record;
}

void VersionTable::keepOnly(RecordKind kind, std::int64_t record,
                            const std::vector<Sighting> &sightings)
{
    std::vector<std::int64_t> unused;
    m_list.with(static_cast<std::int64_t>(kind), record);
    while (m_list.step()) {
        const std::int64_t version = m_list.integer(0);
        const auto names = [version](const Sighting &s) { return s.version == version; };
        if (std::none_of(sightings.begin(), sightings.end(), names))
            unused.push_back(version);
    }
    m_list.reset();
    for (const std::int64_t version : unused)
        m_remove.with(version).run();
}

void VersionTable::removeAll(RecordKind kind, std::int64_t record)
{
    keepOnly(kind, record, {});
}

} // namespace starvane::core
