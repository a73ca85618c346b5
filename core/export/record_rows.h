// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_cell.h"
#include "core/ledger/ledger.h"
#include "core/ledger/sqlite.h"
#include "core/record/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// A store's records of a kind as they are merged, under the names of their fields, in the order in
/// which they first came: an order with what its parcels add to it, one row for each of its lines;
/// a buyer as the hash that is kept of him. Streamed, and consistent while others write.
class RecordRows : public TableRows {
public:
    /// @p currency: that of amounts which name none. Throws SqlError.
    RecordRows(Database &database, const Store &store, RecordKind kind, std::string currency);

    [[nodiscard]] const std::vector<ExportColumn> &columns() const override { return m_columns; }
    [[nodiscard]] const ExportRow *next() override;
    [[nodiscard]] double fraction() const override;

private:
    void readRecord();
    void readLine(const OrderLine &line);
    [[nodiscard]] ExportCell cellOf(const Field &field, int column, int digits) const;
    [[nodiscard]] int moneyDigits() const;

    RecordKind m_kind;
    Zone m_zone;
    std::string m_currency;
    std::vector<ExportColumn> m_columns;
    Statement m_records;
    std::int64_t m_count = 0;
    std::int64_t m_read = 0;
    ExportRow m_row;
    std::vector<OrderLine> m_lines; // of the order in m_row
    std::size_t m_nextLine = 0;
    int m_digits = 2; // of the order's money
};

} // namespace starvane::core
