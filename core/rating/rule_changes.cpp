// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rule_changes.h"

#include <algorithm>

namespace starvane::core {

namespace {

using Kind = RuleChange::Kind;

/// The days on which a version is in force.
DayRange daysOf(const Card &card, std::size_t version)
{
    const Day first = version == 0 ? Day::min() : card.versions[version].firstDay;
    const bool isLast = version + 1 == card.versions.size();
    return {first,
            isLast ? Day::max() : card.versions[version + 1].firstDay - std::chrono::days{1}};
}

class Finder {
public:
    explicit Finder(DayRange days)
        : m_days(days)
    {
    }

    void addCard(const Card &card)
    {
        for (std::size_t i = 0; i < card.versions.size(); ++i) {
            m_inForce = daysOf(card, i);
            if (i > 0)
                add({card.versions[i].firstDay, Kind::Version, card.name, {}, {}});
            for (const Indicator &indicator : card.versions[i].indicators)
                addIndicator(card, indicator);
        }
    }

    [[nodiscard]] std::vector<RuleChange> take()
    {
        std::stable_sort(m_changes.begin(), m_changes.end(),
                         [](const RuleChange &a, const RuleChange &b) { return a.day < b.day; });
        return std::move(m_changes);
    }

private:
    void addIndicator(const Card &card, const Indicator &indicator)
    {
        for (const Exclusion &one : indicator.excludes) {
            if (one.from)
                add({*one.from, Kind::ExclusionBegins, card.name, indicator.name, one.why});
            if (one.until)
                add({*one.until + std::chrono::days{1}, Kind::ExclusionEnds, card.name,
                     indicator.name, one.why});
        }
        if (indicator.blend && indicator.blend->from)
            add({*indicator.blend->from, Kind::BlendBegins, card.name, indicator.name, {}});
    }

    void add(RuleChange change)
    {
        const auto holds = [&change](DayRange range) {
            return range.first <= change.day && change.day <= range.last;
        };
        if (holds(m_days) && holds(m_inForce))
            m_changes.push_back(std::move(change));
    }

    DayRange m_days;
    DayRange m_inForce{};
    std::vector<RuleChange> m_changes;
};

} // namespace

std::vector<RuleChange> ruleChanges(const Pack &pack, DayRange days)
{
    Finder finder(days);
    for (const Card &card : pack.cards)
        finder.addCard(card);
    return finder.take();
}

} // namespace starvane::core
