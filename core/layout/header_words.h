// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <span>
#include <string>

namespace starvane::core {

/// How many cells of a row say something in letters: a header has many such.
[[nodiscard]] inline std::size_t wordsIn(std::span<const std::string> cells)
{
    return static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](const std::string &text) {
            return text.find_first_not_of("0123456789.,:/- ") != std::string::npos;
        }));
}

} // namespace starvane::core
