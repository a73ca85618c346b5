// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/rating/pack.h"
#include "core/rating/score_card.h"

#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// Something of a store that its seller may set, as it holds on a day.
struct StoreSetting {
    enum class Group { Benchmark, Share, Stars, Parameter, Words, Texts, Days, Alarm };
    Group group = Group::Benchmark;
    std::string key; // of setStore()
    Text name = {}; // as cards and packs call it; empty where the key itself is the name
    std::string value = {}; // as setStore() takes it; empty: none
    Unit unit = Unit::Points; // of a benchmark
    Source source = Source::Assumed;
    std::optional<Day> since = {}; // the day from which the seller's own value holds
};

/// What the seller of the store called @p name may set, as it holds on @p on, in the order of the
/// pack: benchmarks, shares, levels, parameters, lists of words, texts in chat logs, exempt days,
/// alarms. Of benchmarks and shares those of the cards' versions in force.
[[nodiscard]] Result<std::vector<StoreSetting>>
settingList(Ledger &ledger, const PackSet &packs, const std::string &name, Day on);

/// Takes back what setStore() set for a key from a day on (without one: from always on); what held
/// before holds again. Nothing happens where nothing was set. What was taken away.
[[nodiscard]] Result<std::optional<std::string>>
clearSetting(Ledger &ledger, const std::string &name, const std::string &key,
             std::optional<Day> firstDay);

} // namespace starvane::core
