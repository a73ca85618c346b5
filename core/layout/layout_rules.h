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

/// One record table of a layout: [order.columns] and what stands beside it.
[[nodiscard]] RecordMapping
readRecord(RecordKind kind, const toml::table &table, std::uint64_t line);

} // namespace starvane::core
