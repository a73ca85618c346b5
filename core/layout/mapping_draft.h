// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"
#include "core/sheet/preview.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// A field of a kind of record, an order's line included.
struct FieldTarget {
    RecordKind kind = RecordKind::Order;
    std::string_view field; // a name of fieldsOf(kind) or lineFields()
    friend bool operator==(const FieldTarget &, const FieldTarget &) = default;
    friend auto operator<=>(const FieldTarget &, const FieldTarget &) = default;
};

/// How a column came by its field.
enum class MappedBy : std::uint8_t {
    Hand,
    Name, // another layout calls the field so
    LikeName,
    Content,
};

struct DraftColumn {
    std::string header;
    /// A layout can name it: it has a name, and no column before it has the same one.
    bool isUsable = true;
    std::optional<FieldTarget> target = {};
    MappedBy mappedBy = MappedBy::Hand;
};

/// A layout in the making, for a file that no layout fits.
struct MappingDraft {
    std::string platform;
    Text name;
    std::size_t sheet = 0;
    std::uint64_t headerRow = 0;
    RecordKind main = RecordKind::Order; // what each row is, whatever else it tells
    std::vector<DraftColumn> columns; // of the file, in its order
    bool continuationRows = false; // see RecordMapping
    std::optional<DayOrder> dayOrder;
    std::optional<std::string> timezone; // else the store's
    /// Text in the file (folded) = our value, by field.
    std::map<FieldTarget, std::map<std::string, std::string>> words;
};

/// Gives a column a field, or none; another column that had the field loses it.
void setTarget(MappingDraft &draft, std::size_t column, const std::optional<FieldTarget> &target);

/// Fields of which one at least has to get a column.
struct MissingField {
    RecordKind kind = RecordKind::Order;
    std::vector<std::string_view> anyOf;
    friend bool operator==(const MissingField &, const MissingField &) = default;
};
/// Of the main kind, and of every other that a column feeds; none: the draft can be used.
[[nodiscard]] std::vector<MissingField> missingOf(const MappingDraft &draft);

/// The draft as a layout, whatever is missing. An order's number feeds every kind that has one. The
/// id follows from the header: a second layout for the same header takes the first one's place.
[[nodiscard]] Layout layoutOf(const MappingDraft &draft);

/// The draft as parseLayout() reads it from its text: BrokenRules when something is missing.
[[nodiscard]] Result<Layout> checkedLayoutOf(const MappingDraft &draft);

} // namespace starvane::core
