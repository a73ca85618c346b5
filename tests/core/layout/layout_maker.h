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
    core::FieldMapping made;
    made.field = std::move(field);
    made.columns = std::move(names);
    made.values = std::move(values);
    return made;
}

[[nodiscard]] inline core::FieldMapping derived(std::string field, core::DeriveRule rule,
                                                std::vector<std::string> names,
                                                std::string when = {})
{
    core::FieldMapping made;
    made.field = std::move(field);
    made.derive = {.rule = rule, .columns = std::move(names), .when = std::move(when)};
    return made;
}

[[nodiscard]] inline core::RecordMapping
record(core::RecordKind kind, std::vector<core::FieldMapping> fields)
{
    core::RecordMapping made;
    made.kind = kind;
    made.fields = std::move(fields);
    return made;
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
