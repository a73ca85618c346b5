// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"
#include "core/layout/report_binding.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace starvane::core {

/// A field of a record and the columns of a file that feed it.
struct BoundField {
    const FieldMapping *mapping = nullptr;
    const Field *field = nullptr;
    std::size_t place = 0; // among fieldsOf(kind), or lineFields() for a line's
    bool ofLine = false;
    std::vector<std::size_t> columns; // all that feed it, its own first
    bool hasOwn = false; // else all of them are the derivation's
    std::optional<DeriveRule> derive; // of the columns that are not its own
    bool required = false;
    std::optional<std::size_t> words; // the place of its words in a ValueReader

    [[nodiscard]] std::span<const std::size_t> derivedColumns() const
    {
        return std::span(columns).subspan(hasOwn ? 1 : 0);
    }
};

struct BoundRecord {
    RecordKind kind = RecordKind::Order;
    bool continuationRows = false;
    std::vector<BoundField> fields;
    std::optional<BoundReport> report;
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
