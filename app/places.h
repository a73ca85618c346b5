// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace starvane::app {

/// Where the program finds its things. Made once in main() and passed down.
struct Places {
    std::filesystem::path database;
    std::filesystem::path platforms; // the packs, a folder each
    std::filesystem::path samples; // the demo's exports
};

/// Resources lie beside the executable, in ../share/starvane; the database, unless one is named, in
/// the user's data folder, which is made if missing. Needs an application object with its name set.
[[nodiscard]] Places findPlaces(const std::optional<std::filesystem::path> &database);

} // namespace starvane::app
