// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/column_binding.h"

#include "core/layout/report_binding.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

namespace starvane::core {

namespace {

/// All columns of a derivation that are there.
std::vector<std::size_t> columnsOf(const Derivation &derivation, const HeaderIndex &header)
{
    std::vector<std::size_t> columns;
    for (const std::string &name : derivation.columns) {
        if (const auto column = header.find(name))
            columns.push_back(*column);
    }
    // A time without its duration, or the other way round, says nothing.
    const bool needsAll =
        derivation.rule == DeriveRule::PlusHours || derivation.rule == DeriveRule::When;
    if (needsAll && columns.size() < derivation.columns.size())
        columns.clear();
    return columns;
}

BoundField bindField(RecordKind kind, const FieldMapping &mapping, const HeaderIndex &header)
{
    const FieldPlace place = findField(kind, mapping.field);
    assert(place.field != nullptr);
    BoundField bound{.mapping = &mapping,
                     .field = place.field,
                     .place = place.place,
                     .ofLine = place.ofLine,
                     .columns = {},
                     .hasOwn = false,
                     .derive = {},
                     .required = place.field->required || mapping.required,
                     .words = {}};
    if (const auto own = header.findFirst(mapping.columns)) {
        bound.columns.push_back(*own);
        bound.hasOwn = true;
    }
    if (!mapping.derive)
        return bound;
    const auto derived = columnsOf(*mapping.derive, header);
    if (!derived.empty())
        bound.derive = mapping.derive->rule;
    bound.columns.insert(bound.columns.end(), derived.begin(), derived.end());
    return bound;
}

BoundRecord bindRecord(const RecordMapping &mapping, const HeaderIndex &header)
{
    BoundRecord record;
    record.kind = mapping.kind;
    record.continuationRows = mapping.continuationRows;
    if (mapping.report)
        record.report = bindReport(*mapping.report, header);
    for (const FieldMapping &field : mapping.fields) {
        BoundField bound = bindField(mapping.kind, field, header);
        if (!bound.columns.empty())
            record.fields.push_back(std::move(bound));
    }
    return record;
}

/// A header name that would feed the field.
const std::string &nameFor(const FieldMapping &mapping)
{
    return mapping.columns.empty() ? mapping.derive->columns.front() : mapping.columns.front();
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
            missing.push_back(nameFor(*wanted));
    };
    look(true);
    look(false);
    return missing;
}

std::vector<std::string> missingOf(const RecordMapping &mapping, const BoundRecord &record)
{
    if (mapping.report)
        return missingOfReport(*mapping.report, *record.report);
    std::vector<std::string> missing;
    if (mapping.kind == RecordKind::Shipment)
        missing = missingOfShipment(mapping, record);
    for (const FieldMapping &field : mapping.fields) {
        const FieldPlace place = findField(mapping.kind, field.field);
        const bool required = place.field->required || field.required;
        const bool isTold =
            std::find(missing.begin(), missing.end(), nameFor(field)) != missing.end();
        if (required && !isTold && !feeds(record, field.field))
            missing.push_back(nameFor(field));
    }
    return missing;
}

std::set<std::size_t> columnsOf(const BoundRecord &record)
{
    std::set<std::size_t> columns;
    for (const BoundField &field : record.fields)
        columns.insert(field.columns.begin(), field.columns.end());
    if (record.report)
        columns.insert(record.report->columns.begin(), record.report->columns.end());
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
        matched += record.fields.size() + (record.report ? record.report->rates.size() : 0);
    }
    std::size_t all = 0;
    for (const RecordMapping &mapping : layout.records)
        all += mapping.fields.size() + (mapping.report ? mapping.report->rates.size() : 0);
    binding.matchedColumns = columns.size();
    binding.matchedShare = all == 0 ? 0 : static_cast<double>(matched) / static_cast<double>(all);
}

} // namespace

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
