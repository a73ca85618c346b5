// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_cell.h"
#include "core/ledger/ledger.h"
#include "core/ledger/sqlite.h"
#include "core/record/reject.h"

#include <functional>
#include <string>

namespace starvane::core {

/// The rows of a store's files that could not be used, by batch and row. Streamed.
class RejectRows : public TableRows {
public:
    using ReasonWords = std::function<std::string(RejectReason)>;

    /// Throws SqlError.
    RejectRows(Database &database, const Store &store, ReasonWords words);

    [[nodiscard]] const std::vector<ExportColumn> &columns() const override { return m_columns; }
    [[nodiscard]] const ExportRow *next() override;
    [[nodiscard]] double fraction() const override;

private:
    std::vector<ExportColumn> m_columns;
    ReasonWords m_words;
    Statement m_rejects;
    std::int64_t m_count = 0;
    std::int64_t m_read = 0;
    ExportRow m_row;
};

} // namespace starvane::core
