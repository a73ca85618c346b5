// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/mark.h"

#include <chrono>

namespace starvane::ui {

/// A week without new data is long for figures that change by the day; a month hides what is due.
[[nodiscard]] State stateOfAge(std::chrono::seconds age);

} // namespace starvane::ui
