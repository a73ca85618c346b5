// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/record_list.h"

#include <algorithm>
#include <functional>

namespace starvane::ui {

namespace {

template <class Test>
bool any(const RecordList &list, Test test)
{
    return std::ranges::any_of(list.records, test);
}

/// Several records that do not differ in something.
template <class Of>
bool haveInCommon(const RecordList &list, Of of)
{
    const auto &records = list.records;
    return records.size() > 1
        && std::ranges::all_of(records, [&](const core::EvidenceRecord &record) {
               return std::invoke(of, record) == std::invoke(of, records.front());
           });
}

} // namespace

const core::Batch *RecordList::batchOf(const core::EvidenceRecord &record) const
{
    const auto batch = std::ranges::find(batches, record.batch, &core::Batch::id);
    return batch == batches.end() ? nullptr : &*batch;
}

const core::Reply *RecordList::replyOf(const core::EvidenceRecord &record) const
{
    const auto reply = replies.find({record.batch, record.row});
    return reply == replies.end() ? nullptr : &reply->second;
}

std::optional<core::Dimension> dimensionOf(RecordColumn column)
{
    switch (column) {
    case RecordColumn::Product:
        return core::Dimension::Product;
    case RecordColumn::Carrier:
        return core::Dimension::Carrier;
    case RecordColumn::Agent:
        return core::Dimension::Agent;
    case RecordColumn::Reason:
        return core::Dimension::Reason;
    default:
        return std::nullopt;
    }
}

std::vector<RecordColumn> columnsFor(const RecordList &list)
{
    using core::EvidenceRecord;
    std::vector<RecordColumn> columns;
    if (any(list, [](const EvidenceRecord &record) { return !record.no.empty(); }))
        columns.push_back(RecordColumn::Number);
    columns.push_back(RecordColumn::Time);
    if (any(list, [](const EvidenceRecord &record) { return record.due.has_value(); }))
        columns.push_back(RecordColumn::Due);
    // Of the missed records of a rate the outcome is known.
    const bool isRate = list.unit == core::Unit::Percent;
    const bool hasOutcome = !isRate || !haveInCommon(list, &EvidenceRecord::verdict);
    if ((list.which == core::Verdict::Counted && hasOutcome)
        || (list.which == core::Verdict::Missed && !isRate))
        columns.push_back(RecordColumn::Value);
    if (isRate && !list.replies.empty())
        columns.push_back(RecordColumn::Waited);
    if (any(list, [](const EvidenceRecord &record) { return record.weight != 1; }))
        columns.push_back(RecordColumn::Weight);
    if (list.which == core::Verdict::Excluded)
        columns.push_back(RecordColumn::Why);
    for (const RecordColumn column : {RecordColumn::Product, RecordColumn::Carrier,
                                      RecordColumn::Agent, RecordColumn::Reason}) {
        const core::Dimension dimension = *dimensionOf(column);
        const auto has = [dimension](const EvidenceRecord &record) {
            return std::ranges::find(record.keys, dimension, &core::RecordKey::dimension)
                != record.keys.end();
        };
        if (any(list, has))
            columns.push_back(column);
    }
    if (!haveInCommon(list, &EvidenceRecord::file))
        columns.push_back(RecordColumn::File);
    columns.push_back(RecordColumn::Row);
    return columns;
}

} // namespace starvane::ui
