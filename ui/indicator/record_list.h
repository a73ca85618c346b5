// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/reply_times.h"
#include "core/rating/score_card.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace starvane::ui {

/// What is known of records, in the order of the table.
enum class RecordColumn {
    Number,
    Time,
    Due,
    Value,
    Waited,
    Weight,
    Why,
    Product,
    Carrier,
    Agent,
    Reason,
    File,
    Row
};
constexpr std::size_t recordColumns = 13;

/// The dimension whose keys a column shows; nothing for others.
[[nodiscard]] std::optional<core::Dimension> dimensionOf(RecordColumn column);

/// The records behind a figure, of one verdict, oldest first, with what it takes to show them.
struct RecordList {
    std::vector<core::EvidenceRecord> records;
    core::Verdict which = core::Verdict::Missed;
    core::Unit unit = core::Unit::Percent; // of the values
    core::Zone zone = core::Zone::utc(); // the store's
    std::vector<RecordColumn> columns; // that tell them apart or say something about one
    std::vector<core::Batch> batches; // in which the records were told, among others
    core::Replies replies = {}; // of conversations; empty for other records

    /// Null when it is gone.
    [[nodiscard]] const core::Batch *batchOf(const core::EvidenceRecord &record) const;
    /// Null when nothing is known.
    [[nodiscard]] const core::Reply *replyOf(const core::EvidenceRecord &record) const;
};

/// The columns that tell something about the records of a list: none that is empty in all of them,
/// nor a file or an outcome that several have all in common.
[[nodiscard]] std::vector<RecordColumn> columnsFor(const RecordList &list);

} // namespace starvane::ui
