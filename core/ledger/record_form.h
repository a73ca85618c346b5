// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record.h"

#include <cstdint>
#include <optional>
#include <string>

namespace starvane::core {

/// What the ledger works out of a record before it is written. Pure, so that another thread than
/// the writing one can do it.
struct RecordForm {
    std::string identity; // see identityOf()
    std::string lines; // an order's goods as JSON; empty without any
    std::optional<std::size_t> contentHash; // of a record without a number
    std::optional<std::int64_t> earliestEvent;
    std::optional<std::int64_t> latestEvent;
};

/// Reuses the memory of @p form.
void fillForm(const Record &record, RecordForm &form);

} // namespace starvane::core
