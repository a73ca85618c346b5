// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/advice_book.h"
#include "core/alarm/alarm.h"
#include "core/ledger/own_layouts.h"
#include "core/ledger/promotions.h"

#include <span>
#include <string>

// The documents of --json about what a seller keeps beside the records; see app/json.h.

namespace starvane::app {

[[nodiscard]] std::string promotionsJson(std::span<const core::Promotion> promotions);
[[nodiscard]] std::string adviceJson(std::span<const core::AdviceEffect> effects);
[[nodiscard]] std::string layoutsJson(std::span<const core::OwnLayout> layouts);
/// {"ok":…,"alarms":[…]}, with "findings" where there are some. "ok": neither one nor the other.
[[nodiscard]] std::string
alarmsJson(std::span<const std::string> findings, std::span<const core::StoreAlarms> stores);

} // namespace starvane::app
