// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QString>

namespace starvane::ui {

/// "1 Jan – 15 Nov 2025": a year that both have is told once; "15 Nov 2025" for one day.
[[nodiscard]] QString spanText(const core::DayRange &days);
/// "22 Nov 2026 10:24" on this computer's clock: for what was done with it, as importing a file.
[[nodiscard]] QString computerTimeText(core::Instant instant);

} // namespace starvane::ui
