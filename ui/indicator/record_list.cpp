// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/record_list.h"

#include <algorithm>

namespace starvane::ui {

namespace {

template <class Test>
bool any(const RecordList &list, Test test)
{
    return std::ranges::any_of(list.records, test);
}

} // namespace

const core::Batch *RecordList::batchOf(const core::EvidenceRecord &record) const
{
    const auto batch = std::ranges::find(batches, record.batch, &core::Batch::id);
    return batch == batches.end() ? nullptr : &*batch;
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
    std::vector columns{RecordColumn::Number, RecordColumn::Time};
    if (any(list, [](const EvidenceRecord &record) { return record.due.has_value(); }))
        columns.push_back(RecordColumn::Due);
    // Of the missed records of a rate the outcome is known.
    const bool isRate = list.unit == core::Unit::Percent;
    if (list.which == core::Verdict::Counted || (list.which == core::Verdict::Missed && !isRate))
        columns.push_back(RecordColumn::Value);
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
    columns.insert(columns.end(), {RecordColumn::File, RecordColumn::Row});
    return columns;
}

} // namespace starvane::ui
