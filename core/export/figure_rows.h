// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duty/duty.h"
#include "core/export/export_cell.h"
#include "core/ledger/ledger.h"
#include "core/penalty/penalty_sums.h"
#include "core/rating/rater.h"

#include <span>
#include <string>
#include <vector>

// Tables that are small, or are in memory already: what the program worked out, and its batches.

namespace starvane::core {

/// Rows that are there.
class MemoryRows : public TableRows {
public:
    explicit MemoryRows(std::vector<ExportColumn> columns);

    /// A cell a column.
    void add(ExportRow row);

    [[nodiscard]] const std::vector<ExportColumn> &columns() const override { return m_columns; }
    [[nodiscard]] const ExportRow *next() override;
    [[nodiscard]] double fraction() const override;

private:
    std::vector<ExportColumn> m_columns;
    std::vector<ExportRow> m_rows;
    std::size_t m_next = 0;
};

/// Which of a text's languages is exported.
using TextLanguage = std::string Text::*;

/// The indicators of a card, and as the last rows its composite and, where there are any, stars.
[[nodiscard]] MemoryRows indicatorRows(const ScoreCard &card, TextLanguage language);
/// One row a day and indicator; those of a card in its order, the composite last.
[[nodiscard]] MemoryRows trendRows(const ScoreCard &card, const Trends &trends);
[[nodiscard]] MemoryRows
evidenceRows(std::span<const EvidenceRecord> records, const Zone &zone, TextLanguage language);
[[nodiscard]] MemoryRows dutyRows(const DutyList &list, TextLanguage language);
[[nodiscard]] MemoryRows penaltyRows(std::span<const PenaltySum> sums, TextLanguage language);
/// Those of one store.
[[nodiscard]] MemoryRows batchRows(std::span<const Batch> batches, const Store &store);

} // namespace starvane::core
