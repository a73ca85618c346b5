// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <optional>
#include <string>
#include <string_view>

namespace starvane::core {

/// Names one duty: a rule and the record it is about.
struct DutyId {
    StoreId store{};
    std::string duty; // the rule's id
    std::string key; // the record's, see keySql()
    friend bool operator==(const DutyId &, const DutyId &) = default;
};

/// "dispatch-1-4300000000000000001": without blanks and signs that a shell takes for its own.
[[nodiscard]] std::string toText(const DutyId &id);
/// Nothing when toText() makes no such text.
[[nodiscard]] std::optional<DutyId> parseDutyId(std::string_view text);

} // namespace starvane::core
