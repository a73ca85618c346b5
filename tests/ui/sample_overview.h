// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview.h"

namespace starvane::tests {

/// A 1688 store with two weak indicators, a small sample and one indicator without data.
[[nodiscard]] ui::Overview sampleOverview();
/// A JD store: ten points, five factors, eleven indicators, no weak one; its badge waits for a
/// rank.
[[nodiscard]] ui::Overview sampleVane();
/// A Wish store's card of two indicators that pass or fail; one fails.
[[nodiscard]] ui::Overview sampleExpress();

} // namespace starvane::tests
