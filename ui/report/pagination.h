// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

// Which piece of a report stands on which page, and where. No painting.

namespace starvane::ui {

/// A piece that is never cut. Lengths in any one unit.
struct Piece {
    double height = 0;
    double gap = 0; // above it, but not at the top of a page
    bool keepWithNext = false; // never the last on a page: a heading
    std::optional<std::size_t> repeated =
        {}; // the piece that heads it, set again where a page begins
};

struct Placed {
    std::size_t piece = 0;
    double top = 0; // from the top of the page
    friend bool operator==(const Placed &, const Placed &) = default;
};

using Page = std::vector<Placed>;

/// Fills pages of a height with the pieces, in their order. A piece goes to the next page with all
/// that have to stay with it; only where these are higher than a page they are parted. A piece that
/// is itself higher than a page stands on one of its own.
[[nodiscard]] std::vector<Page> paginate(std::span<const Piece> pieces, double pageHeight);

} // namespace starvane::ui
