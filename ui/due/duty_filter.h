// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/due/due_list.h"

#include <QString>

#include <string>

namespace starvane::ui {

/// Which duties are shown: those of one kind, or those that press, whose numbers, product or name
/// hold a text.
struct DutyFilter {
    std::string kind; // a duty rule's id; empty: all kinds
    bool isPressing = false; // overdue, or due on the list's day
    QString text; // letters' case does not matter

    [[nodiscard]] bool accepts(const core::Duty &duty, Nearness nearness) const;
    friend bool operator==(const DutyFilter &, const DutyFilter &) = default;
};

} // namespace starvane::ui
