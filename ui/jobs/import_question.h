// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/import_queue.h"

#include <optional>
#include <variant>

namespace starvane::ui {

/// A file with a known header, no rows, and no period: its batch says nothing yet.
struct NoPeriod {
    core::BatchId batch{};
};

/// What somebody has to say before a file can be imported.
struct ImportQuestion {
    ImportTask task;
    std::variant<core::UnknownHeader, core::AmbiguousDates, NoPeriod> about;
};

/// Nothing where the outcome leaves nothing to ask.
[[nodiscard]] std::optional<ImportQuestion>
questionOf(const ImportTask &task, const ImportJob::Outcome &outcome);

} // namespace starvane::ui
