// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/promotions.h"
#include "ui/jobs/work.h"

#include <string>
#include <vector>

// A store's promotions, off the ui thread. Each work ends with the list of all, the earliest first.

namespace starvane::ui {

using PromotionsJob = Job<std::vector<core::Promotion>>;

[[nodiscard]] PromotionsJob::Work
promotionsWork(const Workspace &workspace, const std::string &store);
[[nodiscard]] PromotionsJob::Work addPromotionWork(const Workspace &workspace,
                                                   const std::string &store,
                                                   const std::string &name, core::DayRange days);
[[nodiscard]] PromotionsJob::Work changePromotionWork(const Workspace &workspace,
                                                      const std::string &store,
                                                      const core::Promotion &promotion);
[[nodiscard]] PromotionsJob::Work
removePromotionWork(const Workspace &workspace, const std::string &store, core::PromotionId id);

} // namespace starvane::ui
