// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/draft.h"

// The sections of the printed month, in their order. A section without content adds nothing.

namespace starvane::ui {

/// Store, month, platform, rules and as-of; that there is nothing to tell, where that is so.
void addTitle(Draft &draft);
/// The first card's stars and composite against the month before and the year, and in short what
/// matters.
void addLevel(Draft &draft);
/// Each card's indicators as a table.
void addIndicators(Draft &draft);
/// The composite's and the indicators' course.
void addTrends(Draft &draft);
/// Where the missed records of each weak indicator come from.
void addCauses(Draft &draft);
/// What to do, and what it gains.
void addTips(Draft &draft);
/// Whether the advice followed lately did its work.
void addFollowedAdvice(Draft &draft);
void addPenalties(Draft &draft);
/// What counts no more by the end of the next month, and where the card goes.
void addLeaving(Draft &draft);
/// Where the figures come from, what is missing and what is assumed.
void addSources(Draft &draft);

} // namespace starvane::ui
