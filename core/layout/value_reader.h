// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/column_binding.h"
#include "core/layout/date_pattern.h"
#include "core/layout/day_order.h"
#include "core/layout/number_parsers.h"
#include "core/layout/record_reader.h"
#include "core/layout/reject_maker.h"
#include "core/layout/word_map.h"
#include "core/layout/zone_clock.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// A cell of the row being read, with its column.
struct CellAt {
    Cell cell;
    std::size_t column = 0;
    std::uint64_t row = 0;
};

/// Turns the text of a cell into a field's value. Functions that return a bool return false when
/// the cell cannot be used; then fault() says why, or failure() when the whole file cannot go on.
class ValueReader {
public:
    /// Gives the fields of @p binding their words.
    ValueReader(const LayoutMatch &match, Binding &binding, ReaderOptions options,
                DayOrderFinder dayOrders);

    /// Reads the field's value from its column or columns; a blank one becomes monostate.
    [[nodiscard]] bool read(const BoundField &field, const Row &row, Value &value);
    /// Whether the derived time that was read last is worked out from a duration: it is no event.
    [[nodiscard]] bool isComputed() const { return m_isComputed; }

    /// Looks for the row's currency: money is read in its digits until the next call.
    [[nodiscard]] bool startRow(const Row &row);
    /// Of rows that name none.
    [[nodiscard]] const std::string &defaultCurrency() const { return m_defaultCurrency; }

    [[nodiscard]] const CellFault &fault() const { return m_fault; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    [[nodiscard]] const std::vector<UnknownWord> &unknownWords() const { return m_unknown.all(); }

private:
    [[nodiscard]] bool readCell(const BoundField &field, const CellAt &at, Value &value);
    [[nodiscard]] bool readDecoded(const BoundField &field, CellAt at, Value &value);
    [[nodiscard]] bool readWord(const BoundField &field, const CellAt &at, Value &value);
    [[nodiscard]] bool readTyped(const BoundField &field, const CellAt &at, Value &value);
    [[nodiscard]] bool derive(const BoundField &field, const Row &row, Value &value);
    [[nodiscard]] bool readFirst(const BoundField &field, const Row &row, Value &value);
    [[nodiscard]] bool readEarliest(const BoundField &field, const Row &row, Value &value);
    [[nodiscard]] bool readSum(const BoundField &field, const Row &row, Value &value);
    [[nodiscard]] bool readFirstWord(const BoundField &field, const Row &row, Value &value);
    [[nodiscard]] bool readWhen(const BoundField &field, const Row &row, Value &value);
    [[nodiscard]] bool readId(const CellAt &at, Value &value);
    [[nodiscard]] bool readTime(const CellAt &at, bool asDay, Value &value);
    [[nodiscard]] bool readUsualTime(const CellAt &at, bool asDay, Value &value);
    [[nodiscard]] bool settleDay(const CellAt &at, ParsedDate &date);
    void keepDate(const ParsedDate &date, bool asDay, Value &value);
    void keepTime(LocalTime local, bool asDay, Value &value);
    [[nodiscard]] bool readCurrency(const CellAt &at, Value &value);
    [[nodiscard]] bool readReal(const Field &field, const CellAt &at, Value &value);
    template <class T>
    [[nodiscard]] bool keep(const CellAt &at, const Parsed<T> &parsed, Value &value);
    [[nodiscard]] bool fail(const CellAt &at, RejectReason reason);

    const std::vector<std::string> &m_header;
    std::function<std::int64_t(std::string_view)> m_buyerKey;
    ZoneClock m_clock;
    std::vector<DatePattern> m_patterns;
    DayOrderFinder m_dayOrders;
    std::vector<std::optional<DayOrder>> m_knownOrders; // by column
    std::vector<WordMap> m_wordMaps; // BoundField::words is the place in here
    UnknownWords m_unknown;
    std::string m_defaultCurrency;
    std::optional<BoundField> m_currencyField;
    Value m_rowCurrency;
    int m_digits = 2;
    bool m_htmlEntities = false;
    std::string m_decoded; // the text that is being read, without entities
    bool m_isComputed = false;
    CellFault m_fault;
    std::optional<Error> m_failure;
};

} // namespace starvane::core
