// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/advice_book.h"
#include "ui/words/speech.h"

#include <QString>

// Whether advice that a seller follows worked, in words.

namespace starvane::ui {

/// Whether advice worked: "too early to tell", "better", "worse", "no clear change".
[[nodiscard]] QString describe(core::AdviceVerdict verdict, const Speech &speech = {});

/// "Followed since 1 Mar 2025: better, 50.0 % → 83.3 %"; of ended advice with both days.
[[nodiscard]] QString describe(const core::AdviceEffect &effect);

/// "+33.3 % (+12.1 % to +48.0 %)"; "–" where there is no difference.
[[nodiscard]] QString differenceText(const core::AdviceEffect &effect);

/// The figures behind the verdict, a sentence a line.
[[nodiscard]] QString explain(const core::AdviceEffect &effect);

} // namespace starvane::ui
