// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"

#include <filesystem>
#include <optional>

namespace starvane::app {

/// Where the program finds its things. Made once in main() and passed down.
struct Places {
    std::filesystem::path database;
    core::PackFolders platforms;
    std::filesystem::path samples; // the demo's exports
};

/// Resources lie beside the executable, in ../share/starvane; the seller's own packs in the user's
/// data folder, under platforms, and there too the database, unless one is named. The data folder
/// is made if missing. Needs an application object with its name set.
[[nodiscard]] Places findPlaces(const std::optional<std::filesystem::path> &database);

} // namespace starvane::app
