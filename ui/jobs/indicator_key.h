// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>

namespace starvane::ui {

/// An indicator that someone wants to see more of.
struct IndicatorKey {
    std::string indicator;
    std::string card = {}; // empty: the platform's first that has it
    std::optional<core::Day> on = {}; // nothing: the store's as-of day
};

} // namespace starvane::ui
