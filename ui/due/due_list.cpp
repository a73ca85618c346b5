// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/due_list.h"

#include <algorithm>

namespace starvane::ui {

core::Zone DueList::zone() const
{
    return core::Zone::find(list.zone).value_or(core::Zone::utc());
}

bool DueList::isOfThePast() const
{
    return now >= tomorrow();
}

core::Instant DueList::tomorrow() const
{
    const core::Zone local = zone();
    return local.startOf(local.dayOf(list.at) + std::chrono::days(1));
}

Nearness DueList::nearness(const core::Duty &duty) const
{
    if (duty.isOverdue)
        return Nearness::Overdue;
    return duty.dueAt < tomorrow() ? Nearness::Today : Nearness::Later;
}

std::int64_t DueList::count(Nearness wanted) const
{
    const core::Instant end = tomorrow();
    return std::ranges::count_if(list.duties, [&](const core::Duty &duty) {
        if (duty.isOverdue || wanted == Nearness::Overdue)
            return duty.isOverdue && wanted == Nearness::Overdue;
        return (duty.dueAt < end) == (wanted == Nearness::Today);
    });
}

DueCounts DueList::counts() const
{
    return {.overdue = count(Nearness::Overdue),
            .today = count(Nearness::Today),
            .isOfThePast = isOfThePast()};
}

State stateOf(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Overdue:
        return State::Weak;
    case Nearness::Today:
        return State::Fair;
    case Nearness::Later:
        break;
    }
    return State::Unknown;
}

} // namespace starvane::ui
