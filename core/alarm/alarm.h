// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/duty/duty.h"
#include "core/ledger/ledger.h"
#include "core/rating/pack.h"
#include "core/rating/score_card.h"

#include <string>
#include <vector>

namespace starvane::core {

/// A line that the seller drew for a store and that is passed. Lines are settings of the store and
/// hold from a day on; "off" as a value takes one away.
struct Alarm {
    enum class Kind {
        Composite, // setting alarm.composite: a card's composite is under the line
        Score, // alarm.score.<indicator>: its score is
        Duty, // alarm.duty_hours: duties are due within so many hours, or overdue
        Data, // alarm.data_days: the newest data of a kind are more than so many days old
    };
    Kind kind = Kind::Composite;
    std::string id; // of the card, the indicator, the duty's rule, the kind of data
    Text name; // of the same
    double line = 0; // points of 5, hours, days
    double value = 0; // points of 5, hours until the first is due (below 0: overdue), whole days
    double scale = 5; // points are shown of so many
    std::int64_t overdue = 0; // duties
    std::int64_t soon = 0; // duties due within the line, the overdue ones not among them
};

/// The alarms of a store that are on: composites, scores, duties, data.
struct StoreAlarms {
    std::string store;
    bool hasLines = false; // whether one is drawn at all
    std::vector<Alarm> alarms;
};

/// Looks whether alarms are on. Works on the ledger's connection and thread; both references must
/// outlive it.
class AlarmFinder {
public:
    AlarmFinder(Ledger &ledger, const PackSet &packs, Clock clock = systemTime);

    /// @p name is a store's. By the lines in force today in its zone. Scores are those of the day
    /// that the data speak for, duties those that DutyFinder lists.
    [[nodiscard]] Result<StoreAlarms> find(const std::string &name);
    /// Of every store, in their order.
    [[nodiscard]] Result<std::vector<StoreAlarms>> findAll();

private:
    [[nodiscard]] Result<std::vector<ScoreCard>>
    cardsOf(const std::string &store, const Pack &pack);

    Ledger &m_ledger;
    const PackSet &m_packs;
    Clock m_clock;
};

} // namespace starvane::core
