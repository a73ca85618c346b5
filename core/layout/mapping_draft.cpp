// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/mapping_draft.h"

#include "core/base/digest.h"
#include "core/layout/column_binding.h"
#include "core/layout/layout_text.h"
#include "core/layout/text_fold.h"

#include <algorithm>
#include <array>
#include <cinttypes>
#include <cstdio>
#include <functional>
#include <set>

namespace starvane::core {

namespace {

constexpr std::string_view orderNumber = "order_no";

/// The main one first.
std::vector<RecordKind> kindsOf(const MappingDraft &draft)
{
    std::vector<RecordKind> kinds{draft.main};
    std::set<RecordKind> others;
    for (const DraftColumn &column : draft.columns) {
        if (column.target && column.target->kind != draft.main)
            others.insert(column.target->kind);
    }
    kinds.insert(kinds.end(), others.begin(), others.end());
    return kinds;
}

const DraftColumn *columnFor(const MappingDraft &draft, const FieldTarget &target)
{
    const auto found =
        std::find_if(draft.columns.begin(), draft.columns.end(),
                     [&target](const DraftColumn &column) { return column.target == target; });
    return found == draft.columns.end() ? nullptr : &*found;
}

/// The column of an order's number, of whichever kind.
const DraftColumn *orderNumberColumn(const MappingDraft &draft)
{
    const auto found =
        std::find_if(draft.columns.begin(), draft.columns.end(), [](const DraftColumn &column) {
            return column.target && column.target->field == orderNumber;
        });
    return found == draft.columns.end() ? nullptr : &*found;
}

const DraftColumn *feeding(const MappingDraft &draft, const FieldTarget &target)
{
    const DraftColumn *const own = columnFor(draft, target);
    if (own != nullptr || target.field != orderNumber)
        return own;
    return orderNumberColumn(draft);
}

FieldMapping
mappingOf(const MappingDraft &draft, const FieldTarget &target, const DraftColumn &column)
{
    FieldMapping mapping;
    mapping.field = target.field;
    mapping.columns = {column.header};
    const auto words = draft.words.find(target);
    if (words != draft.words.end())
        mapping.values = words->second;
    return mapping;
}

/// Fields in the order that a loaded layout has them.
RecordMapping recordOf(const MappingDraft &draft, RecordKind kind)
{
    RecordMapping record;
    record.kind = kind;
    record.continuationRows = draft.continuationRows && kind == RecordKind::Order;
    for (const DraftColumn &column : draft.columns) {
        if (column.target && column.target->kind == kind)
            record.fields.push_back(mappingOf(draft, *column.target, column));
    }
    const FieldTarget number{kind, orderNumber};
    const DraftColumn *const shared = feeding(draft, number);
    if (shared != nullptr && columnFor(draft, number) == nullptr && fieldIndex(kind, orderNumber))
        record.fields.push_back(mappingOf(draft, number, *shared));
    std::sort(record.fields.begin(), record.fields.end(),
              [](const FieldMapping &a, const FieldMapping &b) { return a.field < b.field; });
    return record;
}

std::string idOf(const MappingDraft &draft)
{
    std::string header;
    for (const DraftColumn &column : draft.columns)
        header += folded(column.header) + '\n';
    const auto number = static_cast<std::uint64_t>(KeyedHash("layout")(header));
    std::array<char, 17> hex{};
    std::snprintf(hex.data(), hex.size(), "%016" PRIx64, number);
    return "own-" + std::string(hex.data());
}

bool isNumberOfShipment(std::string_view field)
{
    return field == orderNumber || field == "tracking_no";
}

/// A shipment needs one of its numbers, and something to say about it.
std::vector<MissingField> missingOfShipment(const MappingDraft &draft)
{
    MissingField number{RecordKind::Shipment, {}};
    MissingField news{RecordKind::Shipment, {}};
    for (const Field &field : fieldsOf(RecordKind::Shipment))
        (isNumberOfShipment(field.name) ? number : news).anyOf.push_back(field.name);
    std::vector<MissingField> missing;
    for (MissingField &wanted : {std::ref(number), std::ref(news)}) {
        const bool isThere =
            std::any_of(wanted.anyOf.begin(), wanted.anyOf.end(), [&draft](std::string_view field) {
                return feeding(draft, {RecordKind::Shipment, field}) != nullptr;
            });
        if (!isThere)
            missing.push_back(wanted);
    }
    return missing;
}

} // namespace

void setTarget(MappingDraft &draft, std::size_t column, const std::optional<FieldTarget> &target)
{
    for (DraftColumn &other : draft.columns) {
        if (target && other.target == target)
            other.target.reset();
    }
    draft.columns.at(column).target = target;
    draft.columns.at(column).mappedBy = MappedBy::Hand;
}

std::vector<MissingField> missingOf(const MappingDraft &draft)
{
    std::vector<MissingField> missing;
    for (const RecordKind kind : kindsOf(draft)) {
        if (kind == RecordKind::Shipment) {
            const auto ofShipment = missingOfShipment(draft);
            missing.insert(missing.end(), ofShipment.begin(), ofShipment.end());
        }
        for (const Field &field : fieldsOf(kind)) {
            if (field.required && feeding(draft, {kind, field.name}) == nullptr)
                missing.push_back({kind, {field.name}});
        }
    }
    return missing;
}

Layout layoutOf(const MappingDraft &draft)
{
    Layout layout;
    layout.id = idOf(draft);
    layout.platform = draft.platform;
    layout.name = draft.name;
    layout.dayOrder = draft.dayOrder;
    layout.timezone = draft.timezone;
    for (const RecordKind kind : kindsOf(draft))
        layout.records.push_back(recordOf(draft, kind));
    return layout;
}

Result<Layout> checkedLayoutOf(const MappingDraft &draft)
{
    const Layout layout = layoutOf(draft);
    return parseLayout(layoutText(layout), layout.id + ".toml");
}

} // namespace starvane::core
