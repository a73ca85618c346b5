// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/import/import_file.h"
#include "core/ledger/ledger.h"

#include <QString>

// The one place where an error becomes words: what happened, where, and what to do about it.

namespace starvane::ui {

/// Whole sentences; UnknownHeader and BrokenRules take several lines.
[[nodiscard]] QString describe(const core::Error &error);

/// "Row 12, column 订单付款时间: “2026-13-01” is no date."
[[nodiscard]] QString describe(const core::Reject &reject);

/// The reason alone: "is no date".
[[nodiscard]] QString describe(core::RejectReason reason);

/// "Column 订单状态: “已揽件” is no state that the layout knows (…); the field was left blank."
[[nodiscard]] QString describe(const core::UnknownWord &word);
/// "Row 17 and 3 more: delivered before dispatched. The rows are kept, but …"
[[nodiscard]] QString describe(const core::Contradiction &contradiction);

/// How an import ended: "8,410 rows were imported.", "The other 8,410 rows were imported.", or what
/// a file without rows says.
[[nodiscard]] QString describeImported(const core::Batch &batch);

/// "The very file was imported before, as batch 3: nothing is new."
[[nodiscard]] QString describeSameAs(core::BatchId batch);

} // namespace starvane::ui
