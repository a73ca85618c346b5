// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>

namespace starvane::core {

/// The least of @p from up to, but not, @p end for which @p holds; @p end when it holds for none.
/// What holds for one holds for all after it.
template <std::integral Number, class F>
[[nodiscard]] Number leastThat(Number from, Number end, F holds)
{
    while (from < end) {
        const Number middle = from + (end - from) / 2;
        if (holds(middle))
            end = middle;
        else
            from = middle + 1;
    }
    return from;
}

} // namespace starvane::core
