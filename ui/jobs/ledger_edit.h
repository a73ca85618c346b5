// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/own_layouts.h"
#include "core/ledger/promotions.h"
#include "ui/jobs/work.h"

#include <optional>
#include <string>
#include <variant>

// What a seller changes by hand, each with the way back.

namespace starvane::ui {

/// Sets something of a store from a day on (without one: from always on), or takes it back.
struct SettingEdit {
    std::string store;
    std::string key; // of core::setStore()
    std::optional<core::Day> firstDay = {}; // in the store's zone
    std::optional<std::string> value = {}; // nothing: take it back
    friend bool operator==(const SettingEdit &, const SettingEdit &) = default;
};

/// Adds a promotion to a store, or changes or removes the one of this number.
struct PromotionEdit {
    enum class Act { Add, Change, Remove };

    std::string store;
    core::Promotion promotion;
    Act act = Act::Add;
    friend bool operator==(const PromotionEdit &, const PromotionEdit &) = default;
};

/// Adds a layout of the seller's own, or removes the one with this id.
struct LayoutEdit {
    core::OwnLayout layout;
    bool adds = true;
    friend bool operator==(const LayoutEdit &, const LayoutEdit &) = default;
};

using LedgerEdit = std::variant<SettingEdit, PromotionEdit, LayoutEdit>;
using EditJob = Job<LedgerEdit>;

/// Gives back the edit that undoes it.
[[nodiscard]] EditJob::Work editWork(const Workspace &workspace, const LedgerEdit &edit);

} // namespace starvane::ui
