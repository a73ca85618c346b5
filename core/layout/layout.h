// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/layout/date_parser.h"
#include "core/record/fields.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace starvane::core {

enum class DeriveRule : std::uint8_t {
    FirstOf, // the first column with text in it
    EarliestOf, // the earliest of several times
    PlusHours, // a time plus a duration in hours; the result is no event
    FirstWordOf, // the first of several words or numbers in a column
    When, // one column where another one holds a text
};

/// How a field is made of columns that are not its own.
struct Derivation {
    DeriveRule rule = DeriveRule::FirstOf;
    std::vector<std::string> columns; // of When: the one that is asked, the one that is used
    std::string when; // of When: the folded text that has to stand in the first column
    friend bool operator==(const Derivation &, const Derivation &) = default;
};

/// How one field of a record is found in a row.
struct FieldMapping {
    std::string field;
    std::vector<std::string> columns; // accepted header names; empty: only derived
    std::optional<Derivation> derive; // where the columns are not there or blank
    /// Text in the file (folded) = our value; an empty one leaves the field blank without a word.
    /// Our own words need not be named.
    std::map<std::string, std::string> values;
    /// A part of a text (folded) = our value, where `values` names nothing: the first that stands
    /// in the text decides, and an empty one stands in every text.
    std::vector<std::pair<std::string, std::string>> contains;
    bool required = false; // as the layout says; see also Field::required
    friend bool operator==(const FieldMapping &, const FieldMapping &) = default;
};

/// An indicator in a report of rates: the mean of `value` over the rows by the report's weight, or
/// the sum of `part` by the sum of `of`. Accepted header names each.
struct ReportRate {
    std::string indicator;
    std::vector<std::string> value;
    std::vector<std::string> part;
    std::vector<std::string> of;
    friend bool operator==(const ReportRate &, const ReportRate &) = default;
};

/// A file with a row for each agent and no dates: it gives one reading an indicator.
struct ReportMapping {
    std::vector<std::string> weight; // accepted header names; empty: no rate is a mean
    std::vector<ReportRate> rates;
    friend bool operator==(const ReportMapping &, const ReportMapping &) = default;
};

/// One kind of record that each row yields.
struct RecordMapping {
    RecordKind kind = RecordKind::Order;
    std::vector<FieldMapping> fields;
    /// A row whose number is blank but that has goods continues the order above it.
    bool continuationRows = false;
    /// An order has one row: another one of the same number repeats it, goods and all.
    bool oneRow = false;
    std::optional<ReportMapping> report; // of readings: instead of fields
    friend bool operator==(const RecordMapping &, const RecordMapping &) = default;
};

/// How an export's columns map to records' fields. The first record is the row's main one.
struct Layout {
    std::string id;
    std::string platform;
    Text name;
    std::vector<std::string> dates; // empty: the usual formats
    std::optional<DayOrder> dayOrder; // of "03/04/2020" in every column; else its values decide
    std::optional<std::string> timezone;
    std::optional<std::string> currency;
    bool htmlEntities = false; // texts hold "&amp;" for "&"
    std::vector<RecordMapping> records;
    std::filesystem::path file;
    friend bool operator==(const Layout &, const Layout &) = default;
};

/// Reads a layout's TOML file; BrokenRules with the line when something is wrong in it.
[[nodiscard]] Result<Layout> loadLayout(const std::filesystem::path &file);

/// The same of a TOML text; @p file is what errors are to name.
[[nodiscard]] Result<Layout> parseLayout(std::string_view toml, const std::filesystem::path &file);

} // namespace starvane::core
