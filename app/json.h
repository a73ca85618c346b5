// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duty/duty.h"
#include "core/ledger/ledger.h"
#include "core/penalty/penalty_sums.h"
#include "core/rating/causes.h"
#include "core/rating/change.h"
#include "core/rating/plan_to_star.h"
#include "core/rating/projection.h"
#include "core/rating/score_card.h"
#include "ui/words/language.h"

#include <span>
#include <string>
#include <vector>

// The documents of --json: one each, with a line break at its end. Their keys are an interface that
// scripts rely on; numbers are not rounded, and what is not known is null.

namespace starvane::app {

[[nodiscard]] std::string storesJson(std::span<const core::Store> stores);
/// {"batches":[…]} as `import` gives it.
[[nodiscard]] std::string importJson(std::span<const core::Batch> batches);
[[nodiscard]] std::string batchesJson(std::span<const core::Batch> batches);
[[nodiscard]] std::string rejectsJson(core::BatchId batch, std::span<const core::Reject> rejects);
/// With what it will show on the days to come, where that is given.
[[nodiscard]] std::string
scoreJson(const core::ScoreCard &card, const core::Projection *projection = nullptr);
[[nodiscard]] std::string planJson(const core::PlanToStar &plan);
/// "share" is of all missed records; a "key" of null is unknown; weekdays count from 1, Monday.
[[nodiscard]] std::string causesJson(const core::Causes &causes);
/// An indicator's "effect" is what its "score" and its "weight" in the composite did to it.
[[nodiscard]] std::string changeJson(const core::CompositeChange &change);
/// A group's "effect" is what its "rate" and its "volume" did to the value.
[[nodiscard]] std::string changeJson(const core::IndicatorChange &change);
[[nodiscard]] std::string trendJson(std::span<const core::TrendPoint> trend);
[[nodiscard]] std::string
recordsJson(std::span<const core::EvidenceRecord> records, ui::Language language);
[[nodiscard]] std::string dutiesJson(std::span<const core::Duty> duties);
/// Amounts are in the currency's own unit: 2.5 dollars, not 250 cents.
[[nodiscard]] std::string penaltiesJson(std::span<const core::PenaltySum> sums);
/// {"ok":true}, or {"ok":false,"findings":[…]}.
[[nodiscard]] std::string checkJson(std::span<const std::string> findings);

} // namespace starvane::app
