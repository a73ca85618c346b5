// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/column_binding.h"
#include "core/layout/contradictions.h"
#include "core/layout/reject_maker.h"
#include "core/layout/value_reader.h"
#include "core/record/record.h"
#include "core/record/reject.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// Makes records of one row after the other, by a layout laid over a header.
class RowMapper {
public:
    RowMapper(const LayoutMatch &match, Binding binding, ReaderOptions options,
              DayOrderFinder dayOrders);

    /// Fills @p records; false when the row is to be rejected, or the file cannot go on
    /// (failure()).
    [[nodiscard]] bool map(const Row &row, std::vector<Record> &records);
    /// Adds the goods of a row to an order; false as above, and the order stays as it was.
    [[nodiscard]] bool mapLine(const Row &row, Record &order);

    /// A row without the order's number but with goods.
    [[nodiscard]] bool isContinuation(const Row &row) const;
    /// A row of sums: it starts with a word for "total" and has no time.
    [[nodiscard]] bool isTotals(const Row &row) const;
    /// Whether the main record is an order, whose goods may stand on several rows.
    [[nodiscard]] bool mapsOrders() const;

    /// What is wrong with the row that has just failed.
    [[nodiscard]] Reject reject(const Row &row) const;
    [[nodiscard]] Reject rejectContinuation(const Row &row) const;

    [[nodiscard]] const std::optional<Error> &failure() const { return m_values.failure(); }
    [[nodiscard]] const std::vector<UnknownWord> &unknownWords() const;
    [[nodiscard]] const std::vector<Contradiction> &contradictions() const
    {
        return m_contradictions.all();
    }
    [[nodiscard]] const std::vector<std::string> &fields() const { return m_fields; }

private:
    /// What mapping needs to know of a record kind, worked out once.
    struct Plan {
        RecordKind kind = RecordKind::Order;
        std::vector<BoundField> fields; // of the record
        std::vector<BoundField> lineFields;
        std::vector<std::size_t> ownColumns;
        std::vector<std::size_t> unbound; // places of fields without a column
        std::optional<std::size_t> currency; // the place of a field for it
        std::vector<std::size_t> money; // the places of its fields
    };
    static Plan planOf(const BoundRecord &bound);
    [[nodiscard]] bool mapRecord(const Plan &plan, const Row &row, Record &record);
    [[nodiscard]] bool mapGoods(const Plan &plan, const Row &row, Record &record);
    [[nodiscard]] bool checkShipment(const Plan &plan, const Record &record);
    void addCurrency(const Plan &plan, Record &record) const;
    [[nodiscard]] bool readLine(const Plan &plan, const Row &row);
    [[nodiscard]] bool fail(const CellFault &fault);
    void noteMain();
    void noteColumns();
    void noteFields();

    Binding m_binding;
    RejectMaker m_rejects;
    ContradictionFinder m_contradictions;
    ValueReader m_values;
    std::vector<Plan> m_plans; // of the binding's records; the first is the main one
    bool m_continuationRows = false;
    std::vector<std::size_t> m_lineColumns;
    std::optional<std::size_t> m_orderNumber; // the column
    std::vector<std::size_t> m_timeColumns; // of the main record's required time
    std::vector<std::string> m_fields;
    std::array<Value, 6> m_lineValues; // in the order of lineFields()
    OrderLine m_line;
    CellFault m_fault;
};

} // namespace starvane::core
