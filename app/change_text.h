// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/change.h"
#include "ui/words/language.h"

#include <QString>

namespace starvane::app {

/// A composite's change for people: what each indicator did to it.
[[nodiscard]] QString changeText(const core::CompositeChange &change, ui::Language language);
/// An indicator's change for people: what each group of records did to it.
[[nodiscard]] QString changeText(const core::IndicatorChange &change, ui::Language language);

} // namespace starvane::app
