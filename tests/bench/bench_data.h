// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"

#include <filesystem>
#include <string>

namespace starvane::bench {

inline const std::string python = "/usr/bin/python3";
inline const std::string storeName = "bench"; // of 1688, with all the orders

/// Where a run works: its files stay for the next one.
struct Bench {
    std::filesystem::path folder;
    std::string rows; // of orders
    std::filesystem::path self; // this program, which is its own child for imports
    std::filesystem::path program; // starvane

    [[nodiscard]] std::filesystem::path database() const { return folder / "orders.db"; }
};

/// Those of the source tree.
[[nodiscard]] inline core::PackSet packs()
{
    return *core::PackSet::load({std::filesystem::path(STARVANE_RESOURCES) / "platforms"});
}

} // namespace starvane::bench
