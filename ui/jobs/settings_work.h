// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/setting_list.h"
#include "core/ledger/own_layouts.h"
#include "core/ledger/promotions.h"
#include "ui/jobs/work.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace starvane::ui {

/// A store and all of it that its seller may set, as it holds today.
struct StoreFacts {
    core::Store store;
    core::Text platformName;
    double scale = 5; // points are written of this
    core::Day today{}; // in the store's zone
    core::Day dataDay{}; // the day that the newest file speaks for; today where there is none
    std::vector<core::StoreSetting> settings;
    std::vector<core::Promotion> promotions; // the earliest first
};

/// A layout that the seller mapped; `trouble`: why it can no longer be read.
struct KeptLayout {
    core::OwnLayout layout;
    std::optional<core::BrokenRules> trouble = {};
};

/// What the settings page shows.
struct SettingsFacts {
    std::optional<StoreFacts> store; // nothing: there is none
    std::vector<KeptLayout> layouts;
    std::uintmax_t databaseSize = 0; // bytes
    std::vector<std::filesystem::path> copies; // kept beside the database, by name
};

using SettingsPtr = std::shared_ptr<const SettingsFacts>;
using SettingsJob = Job<SettingsPtr>;

/// @p store may be empty: what does not need one is loaded all the same.
[[nodiscard]] SettingsJob::Work
settingsWork(const Workspace &workspace, const std::string &store, core::Instant now);

} // namespace starvane::ui
