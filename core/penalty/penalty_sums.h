// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/ledger/ledger.h"
#include "core/rating/pack.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace starvane::core {

/// Fines of a kind and month in one currency: what the orders let expect, and what came. Minor
/// units. A penalty that names no kind is of the kind "other".
struct PenaltySum {
    std::chrono::year_month month{};
    std::string kind;
    Text name; // the kind's; both blank when no rule of the pack has the kind
    std::string currency;
    std::int64_t expectedCount = 0;
    std::int64_t expected = 0;
    std::int64_t receivedCount = 0;
    std::int64_t received = 0;
    [[nodiscard]] std::int64_t difference() const { return received - expected; }
};

/// Received penalties of a month by what became of an appeal, in one currency. Minor units.
struct AppealSum {
    std::string status; // as the platform writes it; empty: not appealed
    std::string currency;
    std::int64_t count = 0;
    std::int64_t amount = 0;
    friend bool operator==(const AppealSum &, const AppealSum &) = default;
};

/// Compares a store's penalties with the fines that its pack's rules let expect from its orders,
/// up to the moment that the store's newest data speak for. A fine counts in the month it is made
/// in; what is left of a week's fines after their exemption, in the month of the week's last day.
/// A fine that is a share of an order's money is in the order's currency, any other in the
/// platform's. Works on the ledger's connection and thread; both references must outlive it.
class PenaltyFinder {
public:
    PenaltyFinder(Ledger &ledger, const PackSet &packs);

    /// Newest month first, then by kind; months in the store's zone. Empty when the platform has no
    /// fines and the store no penalties.
    [[nodiscard]] Result<std::vector<PenaltySum>> sums(const std::string &store);
    /// Of the penalties issued in a month of the store's zone, those without an appeal first.
    [[nodiscard]] Result<std::vector<AppealSum>>
    appeals(const std::string &store, std::chrono::year_month month);

private:
    Ledger &m_ledger;
    const PackSet &m_packs;
};

} // namespace starvane::core
