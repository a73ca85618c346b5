// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <span>
#include <string>
#include <vector>

namespace starvane::ui {

/// The days that a store's files of a kind of record tell about.
struct KindCoverage {
    std::string kind; // "order"
    std::vector<core::DayRange> days; // in order, apart
    friend bool operator==(const KindCoverage &, const KindCoverage &) = default;
};

/// Of the files of one store; kinds in the order of core::RecordKind, readings left out: they speak
/// for single days.
[[nodiscard]] std::vector<KindCoverage>
coverageOf(std::span<const core::Batch> batches, const std::string &store);

} // namespace starvane::ui
