// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <toml++/toml.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace starvane::core {

/// What is wrong in a layout's file; thrown on the way out of the loader and caught in
/// loadLayout().
struct RuleBreach {
    std::uint64_t line;
    std::string reason;
};

[[noreturn]] void breakRule(std::uint64_t line, std::string reason);

[[nodiscard]] std::uint64_t lineOf(const toml::node &node);
[[nodiscard]] std::uint64_t lineOf(const toml::key &key);

// A node as what it has to be; @p what names it in the reason.
[[nodiscard]] const toml::table &tableAt(const toml::node &node, std::string_view what);
[[nodiscard]] const toml::array &arrayAt(const toml::node &node, std::string_view what);
[[nodiscard]] std::string textAt(const toml::node &node, std::string_view what);
/// One or more texts, none of them blank.
[[nodiscard]] std::vector<std::string> textsAt(const toml::node &node, std::string_view what);

[[nodiscard]] bool flagAt(const toml::node &node, std::string_view what);

[[nodiscard]] std::string inQuotes(std::string_view text);
/// The field of a kind that a key names, an order's line included.
[[nodiscard]] const Field &knownField(RecordKind kind, const toml::key &name);
/// Null where the record does not map the field.
[[nodiscard]] FieldMapping *mappingOf(RecordMapping &record, std::string_view field);

/// An entry of [order.derive].
void readDerivation(RecordMapping &record, const toml::key &name, const toml::node &node);
/// A table [order.values.status].
void readWords(RecordMapping &record, const toml::key &name, const toml::node &node);
/// An entry of [order.contains].
void readParts(RecordMapping &record, const toml::key &name, const toml::node &node);
/// The table [reading.report].
[[nodiscard]] ReportMapping readReport(const toml::table &table, std::uint64_t line);
/// One record table of a layout: [order.columns] and what stands beside it.
[[nodiscard]] RecordMapping
readRecord(RecordKind kind, const toml::table &table, std::uint64_t line);

} // namespace starvane::core
