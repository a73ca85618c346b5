// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace starvane::core {

/// What became of a buyer's question.
struct Reply {
    std::optional<std::chrono::seconds> after; // nothing: never
    bool isAutomatic = false; // no person wrote it
    friend bool operator==(const Reply &, const Reply &) = default;
};

/// By batch and row that told of the conversation.
using Replies = std::map<std::pair<BatchId, std::uint64_t>, Reply>;

/// Of all conversations of a store that began in [@p from, @p to]. Unknown when there is no such
/// store.
[[nodiscard]] Result<Replies>
repliesBetween(Ledger &ledger, const std::string &store, Instant from, Instant to);

} // namespace starvane::core
