// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duty/duty.h"

#include <QString>

#include <string>

namespace starvane::ui {

/// Which duties are shown: those of one kind whose numbers, product or name hold a text.
struct DutyFilter {
    std::string kind; // a duty rule's id; empty: all kinds
    QString text; // letters' case does not matter

    [[nodiscard]] bool accepts(const core::Duty &duty) const;
    friend bool operator==(const DutyFilter &, const DutyFilter &) = default;
};

} // namespace starvane::ui
