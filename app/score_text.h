// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"
#include "ui/words/language.h"

#include <QString>

namespace starvane::app {

/// A card for people: level, indicators, what lacks data and where to fetch it, what to do first.
[[nodiscard]] QString scoreText(const core::ScoreCard &card, ui::Language language);

} // namespace starvane::app
