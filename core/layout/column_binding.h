// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace starvane::core {

/// A row of names, found by their folded form; of equal ones the first counts.
class HeaderIndex {
public:
    explicit HeaderIndex(std::span<const std::string> names);
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;

private:
    std::map<std::string, std::size_t, std::less<>> m_columns;
};

/// A field of a record and the columns of a file that feed it.
struct BoundField {
    const FieldMapping *mapping = nullptr;
    const Field *field = nullptr;
    std::size_t place = 0; // among fieldsOf(kind), or lineFields() for a line's
    bool ofLine = false;
    std::vector<std::size_t> columns; // one, but for derived fields
    std::optional<std::size_t> words; // the place of its words in a ValueReader
};

struct BoundRecord {
    RecordKind kind = RecordKind::Order;
    bool continuationRows = false;
    std::vector<BoundField> fields;
    /// The columns that feed no other record of the layout.
    std::vector<std::size_t> ownColumns;
};

/// A layout laid over a header.
struct Binding {
    std::vector<BoundRecord> records; // those whose required fields have a column
    std::vector<std::string> missing; // of the main record: one header name a field
    std::size_t matchedColumns = 0; // of the file
    double matchedShare = 0; // of the layout's fields

    [[nodiscard]] bool fits() const { return missing.empty(); }
};

[[nodiscard]] Binding bindColumns(const Layout &layout, const HeaderIndex &header);

/// The field that a name means for a kind of record, an order's line included.
struct FieldPlace {
    const Field *field = nullptr; // null: there is none
    std::size_t place = 0;
    bool ofLine = false;
};
[[nodiscard]] FieldPlace findField(RecordKind kind, std::string_view name);

} // namespace starvane::core
