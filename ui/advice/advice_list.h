// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/advice_book.h"

#include <string>
#include <vector>

namespace starvane::ui {

/// The advice that a store follows or followed.
struct AdviceList {
    std::vector<core::AdviceEffect> effects; // in the order of adoption

    /// The last adoption of a tip; null where there was none.
    [[nodiscard]] const core::AdviceEffect *latest(const std::string &tip) const
    {
        const core::AdviceEffect *found = nullptr;
        for (const core::AdviceEffect &effect : effects) {
            if (effect.adopted.tip == tip)
                found = &effect;
        }
        return found;
    }
};

} // namespace starvane::ui
