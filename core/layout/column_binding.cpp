// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/column_binding.h"

#include "core/layout/text_fold.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

namespace starvane::core {

namespace {

/// The columns of a field: the first accepted name that is there, or all of a derivation.
std::vector<std::size_t> columnsOf(const FieldMapping &mapping, const HeaderIndex &header)
{
    std::vector<std::size_t> columns;
    for (const std::string &name : mapping.columns) {
        if (const auto column = header.find(name))
            columns.push_back(*column);
        if (!mapping.derive && !columns.empty())
            break;
    }
    // A time without its duration, or the other way round, says nothing.
    if (mapping.derive == DeriveRule::PlusHours && columns.size() < 2)
        columns.clear();
    return columns;
}

BoundRecord bindRecord(const RecordMapping &mapping, const HeaderIndex &header)
{
    BoundRecord record;
    record.kind = mapping.kind;
    record.continuationRows = mapping.continuationRows;
    for (const FieldMapping &field : mapping.fields) {
        auto columns = columnsOf(field, header);
        if (columns.empty())
            continue;
        const FieldPlace place = findField(mapping.kind, field.field);
        assert(place.field != nullptr);
        record.fields.push_back(
            {&field, place.field, place.place, place.ofLine, std::move(columns), std::nullopt});
    }
    return record;
}

bool feeds(const BoundRecord &record, std::string_view field)
{
    return std::any_of(record.fields.begin(), record.fields.end(),
                       [field](const BoundField &bound) { return bound.field->name == field; });
}

bool isNumberOfShipment(std::string_view field)
{
    return field == "order_no" || field == "tracking_no";
}

/// A shipment needs one of its numbers, and something to say about it.
std::vector<std::string> missingOfShipment(const RecordMapping &mapping, const BoundRecord &record)
{
    std::vector<std::string> missing;
    const auto look = [&](bool numbers) {
        const bool there = std::any_of(record.fields.begin(), record.fields.end(),
                                       [numbers](const BoundField &bound) {
                                           return isNumberOfShipment(bound.field->name) == numbers;
                                       });
        const auto wanted = std::find_if(mapping.fields.begin(), mapping.fields.end(),
                                         [numbers](const FieldMapping &field) {
                                             return isNumberOfShipment(field.field) == numbers;
                                         });
        if (!there && wanted != mapping.fields.end())
            missing.push_back(wanted->columns.front());
    };
    look(true);
    look(false);
    return missing;
}

std::vector<std::string> missingOf(const RecordMapping &mapping, const BoundRecord &record)
{
    if (mapping.kind == RecordKind::Shipment)
        return missingOfShipment(mapping, record);
    std::vector<std::string> missing;
    for (const FieldMapping &field : mapping.fields) {
        const FieldPlace place = findField(mapping.kind, field.field);
        if (place.field->required && !feeds(record, field.field))
            missing.push_back(field.columns.front());
    }
    return missing;
}

std::set<std::size_t> columnsOf(const BoundRecord &record)
{
    std::set<std::size_t> columns;
    for (const BoundField &field : record.fields)
        columns.insert(field.columns.begin(), field.columns.end());
    return columns;
}

void findOwnColumns(std::vector<BoundRecord> &records)
{
    std::map<std::size_t, int> users;
    for (const BoundRecord &record : records) {
        for (const std::size_t column : columnsOf(record))
            ++users[column];
    }
    for (BoundRecord &record : records) {
        for (const std::size_t column : columnsOf(record)) {
            if (users[column] == 1)
                record.ownColumns.push_back(column);
        }
    }
}

void countMatches(const Layout &layout, Binding &binding)
{
    std::set<std::size_t> columns;
    std::size_t matched = 0;
    for (const BoundRecord &record : binding.records) {
        columns.merge(columnsOf(record));
        matched += record.fields.size();
    }
    std::size_t all = 0;
    for (const RecordMapping &mapping : layout.records)
        all += mapping.fields.size();
    binding.matchedColumns = columns.size();
    binding.matchedShare = all == 0 ? 0 : static_cast<double>(matched) / static_cast<double>(all);
}

} // namespace

HeaderIndex::HeaderIndex(std::span<const std::string> names)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string name = folded(names[i]);
        if (!name.empty())
            m_columns.try_emplace(std::move(name), i);
    }
}

std::optional<std::size_t> HeaderIndex::find(std::string_view name) const
{
    const auto found = m_columns.find(folded(name));
    return found == m_columns.end() ? std::nullopt : std::optional(found->second);
}

Binding bindColumns(const Layout &layout, const HeaderIndex &header)
{
    Binding binding;
    for (const RecordMapping &mapping : layout.records) {
        BoundRecord record = bindRecord(mapping, header);
        const bool isMain = &mapping == &layout.records.front();
        auto missing = missingOf(mapping, record);
        if (isMain)
            binding.missing = missing;
        if (isMain || missing.empty())
            binding.records.push_back(std::move(record));
    }
    findOwnColumns(binding.records);
    countMatches(layout, binding);
    return binding;
}

FieldPlace findField(RecordKind kind, std::string_view name)
{
    if (const auto place = fieldIndex(kind, name))
        return {&fieldsOf(kind)[*place], *place, false};
    const auto line = lineFields();
    const auto found = std::find_if(line.begin(), line.end(),
                                    [name](const Field &field) { return field.name == name; });
    if (kind != RecordKind::Order || found == line.end())
        return {};
    return {&*found, static_cast<std::size_t>(found - line.begin()), true};
}

} // namespace starvane::core
