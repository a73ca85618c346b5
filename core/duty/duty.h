// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/ledger/ledger.h"
#include "core/rating/pack.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// Something open that is due at a moment.
struct Duty {
    std::string id; // the same whenever the record is imported again; names it in markDone()
    std::string duty; // the rule's id
    Text name;
    Text todo;
    std::string record; // the kind: "order"
    std::string no; // the record's number, else its order's, else empty
    std::string orderNo; // empty: none
    std::string product; // the first product's name or id, empty when unknown
    Instant at{}; // the record's time
    Instant dueAt{};
    bool isOverdue =
        false; // the deadline is over at the moment asked for; at that second it is not
    std::optional<std::int64_t> stake; // minor units
    std::string currency; // of the stake
    Source source = Source::Assumed;
};

/// What a store has to do: overdue first, the longest overdue foremost, then by time left.
struct DutyList {
    std::string store;
    std::string zone;
    Instant at{}; // the moment asked for
    std::optional<Instant> asOf; // the moment the data speak for
    std::vector<Duty> duties;
};

struct DutyRequest {
    std::string store;
    /// Default: now; or the data's as-of when that is more than three days ago, so that a store
    /// that was not fed is not all overdue.
    std::optional<Instant> at;
};

/// The moment it is.
using Clock = std::function<Instant()>;
[[nodiscard]] Instant systemTime();

/// Finds what is open. Works on the ledger's connection and thread; both references must outlive
/// it.
class DutyFinder {
public:
    DutyFinder(Ledger &ledger, const PackSet &packs, Clock clock = systemTime);

    [[nodiscard]] Result<DutyList> find(const DutyRequest &request);
    /// Ticks a duty off by hand: it is listed no longer, whatever moment is asked for and also when
    /// its record is imported again. Unknown when no duty of any store has the id.
    [[nodiscard]] Result<Done> markDone(const std::string &id, const std::string &note);
    /// Takes a tick back; nothing to do where there is none. Unknown like markDone().
    [[nodiscard]] Result<Done> markOpen(const std::string &id);

private:
    Ledger &m_ledger;
    const PackSet &m_packs;
    Clock m_clock;
};

} // namespace starvane::core
