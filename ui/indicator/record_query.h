// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicator/record_cells.h"
#include "ui/jobs/job.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace starvane::ui {

/// Records that have all of some keys, hours and weekdays among them; that is one cause, or a cell
/// of a heat map.
struct RecordGroup {
    struct Key {
        core::Dimension dimension{};
        std::string key; // as in Dimension; empty: the records say nothing
        friend bool operator==(const Key &, const Key &) = default;
    };
    std::vector<Key> keys = {}; // none: all records
    QString name = {}; // for people

    [[nodiscard]] bool holds(const core::EvidenceRecord &record, const core::Zone &zone) const;
};

/// Which of a list's records are shown, and in which order.
struct RecordQuery {
    RecordGroup group = {};
    QString text = {}; // that a text of theirs holds; empty: any
    RecordColumn sortedBy = RecordColumn::Time;
    bool descending = false;
};

/// Places in RecordList::records.
using RecordPlaces = std::vector<std::uint32_t>;
using RecordQueryJob = Job<RecordPlaces>;

/// Finds and sorts. Equal ones keep their order in the list; those without a value come last.
[[nodiscard]] RecordQueryJob::Work recordQueryWork(std::shared_ptr<const RecordList> list,
                                                   const RecordQuery &query, Language language);

} // namespace starvane::ui
