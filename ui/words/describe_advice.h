// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/advice_book.h"
#include "ui/words/speech.h"

#include <QString>

namespace starvane::ui {

/// Whether advice worked: "too early to tell", "better", "worse", "no clear change".
[[nodiscard]] QString describe(core::AdviceVerdict verdict, const Speech &speech = {});

} // namespace starvane::ui
