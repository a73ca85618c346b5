// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fields.h"

#include <string>

// What is told of a record of any kind, as SQL over its view.

namespace starvane::core {

/// The record's number, else its order's, else NULL.
[[nodiscard]] std::string numberSql(RecordKind kind);
/// NULL where a kind names no order.
[[nodiscard]] std::string orderNumberSql(RecordKind kind);
/// The text by which the ledger knows the record within its store.
[[nodiscard]] std::string keySql(RecordKind kind);
/// The record's own currency, else its order's, else NULL; @p view is the view's name or alias,
/// with the columns store and, where the kind has it, order_no.
[[nodiscard]] std::string currencySql(RecordKind kind, const std::string &view);

/// A column of `batch` or of the sighting `s` that told the newest of a record; @p record is SQL
/// for the record's id.
[[nodiscard]] std::string
sightingSql(RecordKind kind, const std::string &column, const std::string &record);

} // namespace starvane::core
