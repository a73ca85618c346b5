// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/record/fields.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

enum class DeriveRule : std::uint8_t {
    FirstOf, // the first column with text in it
    EarliestOf, // the earliest of several times
    PlusHours, // a time plus a duration in hours
};

/// How one field of a record is found in a row.
struct FieldMapping {
    std::string field;
    std::vector<std::string> columns; // accepted header names, or the derivation's columns
    std::optional<DeriveRule> derive;
    /// Text in the file (folded) = our value; an empty one leaves the field blank without a word.
    /// Our own words need not be named.
    std::map<std::string, std::string> values;
};

/// One kind of record that each row yields.
struct RecordMapping {
    RecordKind kind = RecordKind::Order;
    std::vector<FieldMapping> fields;
    /// A row whose number is blank but that has goods continues the order above it.
    bool continuationRows = false;
};

/// How an export's columns map to records' fields. The first record is the row's main one.
struct Layout {
    std::string id;
    std::string platform;
    Text name;
    std::vector<std::string> dates; // empty: the usual formats
    std::optional<std::string> timezone;
    std::optional<std::string> currency;
    std::vector<RecordMapping> records;
    std::filesystem::path file;
};

/// Reads a layout's TOML file; BrokenRules with the line when something is wrong in it.
[[nodiscard]] Result<Layout> loadLayout(const std::filesystem::path &file);

} // namespace starvane::core
