// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/difference.h"
#include "core/base/text.h"
#include "core/duty/duty.h"
#include "core/ledger/adopted_tips.h"
#include "core/rating/pack.h"
#include "core/rating/score_card.h"

#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// An indicator over days of one's own choosing.
struct AdviceMeasure {
    DayRange days{}; // first after last: none yet
    double numerator = 0; // Σ weight·value
    double denominator = 0; // Σ weight
    std::optional<double> value; // nothing: no record counted
    std::int64_t counted = 0;
    int daysKnown = 0; // for which files tell it
};

enum class AdviceVerdict {
    TooEarly, // not enough days or records on either side to tell
    Better, // the difference is for the better, with 95 % confidence
    Worse,
    NoClearChange, // it may be chance
};

/// Whether a tip did its work: its indicator over the days before the adoption and since. A change
/// at the same time is no proof that the tip caused it.
struct AdviceEffect {
    AdoptedTip adopted;
    Text name; // of the indicator
    Unit unit = Unit::Percent;
    bool higherIsBetter = true;
    AdviceMeasure before; // as many days as the indicator's window has, up to the adoption
    AdviceMeasure after; // from the adoption on, at most as many
    int daysNeeded = 0; // after the adoption, for a verdict
    std::optional<Difference> difference; // nothing where a side has no value
    AdviceVerdict verdict = AdviceVerdict::TooEarly;
};

/// The advice that stores follow and what became of it. Works on the ledger's connection and
/// thread; both references must outlive it.
class AdviceBook {
public:
    /// Files must tell of so many days since the adoption: a week has each of its days once. An
    /// indicator with a shorter window needs as many as that has.
    static constexpr int fewestDays = 7;

    AdviceBook(Ledger &ledger, const PackSet &packs, Clock clock = systemTime);

    /// In the order of adoption. Days on which the indicator's window does not look yet (it ends
    /// some days before the day asked for) are not known: their records are not ripe.
    [[nodiscard]] Result<std::vector<AdviceEffect>> effects(const std::string &name);
    /// @p name is a store's; @p day by default today in its zone. Unknown when its platform has no
    /// such tip.
    [[nodiscard]] Result<Done> adopt(const std::string &name, const std::string &tip,
                                     std::optional<Day> day, const std::string &note);
    [[nodiscard]] Result<Done>
    drop(const std::string &name, const std::string &tip, std::optional<Day> day);

private:
    [[nodiscard]] Result<AdviceEffect>
    effectOf(const std::string &store, const Pack &pack, const AdoptedTip &adopted);
    [[nodiscard]] Day today(const Store &store) const;

    Ledger &m_ledger;
    const PackSet &m_packs;
    Clock m_clock;
};

} // namespace starvane::core
