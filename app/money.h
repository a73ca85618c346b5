// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace starvane::app {

/// An amount of minor units in the currency's own unit: 2.5 of 250 cents.
[[nodiscard]] double wholeUnits(std::int64_t minorUnits, const std::string &currency);

} // namespace starvane::app
