// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace starvane::core {

// ---- files ----

/// The system did not let us read or write a path; `reason` is the system's own message.
struct FileUnusable {
    std::filesystem::path file;
    std::string reason;
    friend bool operator==(const FileUnusable &, const FileUnusable &) = default;
};

struct EmptyFile {
    std::filesystem::path file;
    friend bool operator==(const EmptyFile &, const EmptyFile &) = default;
};

/// The content is of a known kind that is no table ("PDF", "PNG", "ZIP", "HTML", "XLS", "binary").
struct NotATable {
    std::filesystem::path file;
    std::string kind;
    friend bool operator==(const NotATable &, const NotATable &) = default;
};

/// A workbook protected by a password.
struct EncryptedFile {
    std::filesystem::path file;
    friend bool operator==(const EncryptedFile &, const EncryptedFile &) = default;
};

/// A workbook that is cut off or whose parts contradict each other; `part` names the damaged one.
struct DamagedFile {
    std::filesystem::path file;
    std::string part;
    friend bool operator==(const DamagedFile &, const DamagedFile &) = default;
};

/// A workbook that would unpack to more than `limit` bytes, or holds a cell beyond the limits.
struct FileTooLarge {
    std::filesystem::path file;
    std::uint64_t limit;
    friend bool operator==(const FileTooLarge &, const FileTooLarge &) = default;
};

/// A row of a text file is longer than `limit` bytes: most often an open quote, or no table.
struct RowTooLong {
    std::filesystem::path file;
    std::uint64_t row;
    std::uint64_t limit;
    friend bool operator==(const RowTooLong &, const RowTooLong &) = default;
};

/// The bytes at `row` are no text in the file's encoding, or hold NUL bytes.
struct BrokenText {
    std::filesystem::path file;
    std::uint64_t row;
    std::string encoding;
    friend bool operator==(const BrokenText &, const BrokenText &) = default;
};

// ---- layouts ----

/// A layout that nearly fits a header.
struct NearLayout {
    std::string layout;
    std::vector<std::string> missing; // header names, one of the accepted ones for each field
    friend bool operator==(const NearLayout &, const NearLayout &) = default;
};

/// No layout of the store's platform fits; the closest come first.
struct UnknownHeader {
    std::filesystem::path file;
    std::vector<std::string> header; // the row most like a header, empty when there is none
    std::vector<NearLayout> near;
    friend bool operator==(const UnknownHeader &, const UnknownHeader &) = default;
};

/// A column's dates could be day-first or month-first and no value of the file decides it.
struct AmbiguousDates {
    std::filesystem::path file;
    std::uint64_t row;
    std::string column;
    std::string value;
    friend bool operator==(const AmbiguousDates &, const AmbiguousDates &) = default;
};

/// A layout or pack file is wrong at `line` (1-based, 0 when unknown). `indicator` may be empty.
/// `reason` is technical English, written for the pack's author.
struct BrokenRules {
    std::filesystem::path file;
    std::uint64_t line;
    std::string indicator;
    std::string reason;
    friend bool operator==(const BrokenRules &, const BrokenRules &) = default;
};

// ---- ledger ----

enum class StorageFault { Full, ReadOnly, Busy, Damaged, NotALedger, NewerSchema, Other };

/// The database refused; `detail` is SQLite's message.
struct StorageFailed {
    StorageFault fault;
    std::filesystem::path file;
    std::string detail;
    friend bool operator==(const StorageFailed &, const StorageFailed &) = default;
};

/// The user stopped the work; the ledger is as it was.
struct Cancelled {
    friend bool operator==(const Cancelled &, const Cancelled &) = default;
};

// ---- requests ----

enum class Subject {
    Store,
    Platform,
    Card,
    Indicator,
    Batch,
    SettingKey,
    Duty,
    Zone,
    Layout,
    Promotion,
    Tip
};

/// Something named in a request does not exist; `known` lists what does.
struct Unknown {
    Subject subject;
    std::string name;
    std::vector<std::string> known;
    friend bool operator==(const Unknown &, const Unknown &) = default;
};

struct StoreExists {
    std::string name;
    friend bool operator==(const StoreExists &, const StoreExists &) = default;
};

enum class Expected { Date, Time, Number, Share, DayOrder, Text, DayRanges, AlarmLine };

/// A value of a request that cannot be used: `name` is the option or setting.
struct BadValue {
    std::string name;
    std::string value;
    Expected expected;
    friend bool operator==(const BadValue &, const BadValue &) = default;
};

/// Everything a user can meet. ui/words turns each case into a sentence.
using Error = std::variant<FileUnusable, EmptyFile, NotATable, EncryptedFile, DamagedFile,
                           FileTooLarge, RowTooLong, BrokenText, UnknownHeader, AmbiguousDates,
                           BrokenRules, StorageFailed, Cancelled, Unknown, StoreExists, BadValue>;

} // namespace starvane::core
