// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"
#include "ui/words/language.h"

#include <QStringList>

// What only some platforms' cards have, as lines for people. No lines where a card has none of it.

namespace starvane::app {

/// Whether the card has a composite by its rules; else its indicators pass or fail.
[[nodiscard]] bool hasComposite(const core::ScoreCard &card);
/// "passes", "fails".
[[nodiscard]] QString verdictWord(bool passes);

/// The bonus within the composite, and each badge.
[[nodiscard]] QStringList awardLines(const core::ScoreCard &card, ui::Language language);
/// The worst products, countries and the like of each indicator.
[[nodiscard]] QStringList groupLines(const core::ScoreCard &card, ui::Language language);

} // namespace starvane::app
