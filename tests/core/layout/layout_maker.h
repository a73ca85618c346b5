// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <string>
#include <utility>
#include <vector>

namespace starvane::test {

[[nodiscard]] inline core::FieldMapping column(std::string field, std::vector<std::string> names,
                                               std::map<std::string, std::string> values = {})
{
    return {.field = std::move(field),
            .columns = std::move(names),
            .derive = {},
            .values = std::move(values)};
}

[[nodiscard]] inline core::FieldMapping
derived(std::string field, core::DeriveRule rule, std::vector<std::string> names)
{
    return {.field = std::move(field), .columns = std::move(names), .derive = rule, .values = {}};
}

[[nodiscard]] inline core::RecordMapping
record(core::RecordKind kind, std::vector<core::FieldMapping> fields)
{
    return {.kind = kind, .fields = std::move(fields), .continuationRows = false};
}

[[nodiscard]] inline core::Layout layout(std::string id, std::vector<core::RecordMapping> records)
{
    core::Layout made;
    made.id = std::move(id);
    made.platform = "x";
    made.records = std::move(records);
    return made;
}

} // namespace starvane::test
