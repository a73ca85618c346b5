// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/record_reader.h"
#include "core/layout/report_binding.h"

#include <memory>

namespace starvane::core {

/// The rows of a report of rates as one row of readings, one an indicator, of @p day. @p sheets and
/// the match's layout must outlive the reader.
[[nodiscard]] Result<std::unique_ptr<RecordReader>>
openReport(SheetFile &sheets, const LayoutMatch &match, const BoundReport &report, Day day);

} // namespace starvane::core
