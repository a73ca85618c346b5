// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/due/due_list.h"

#include <QCoreApplication>
#include <QString>

namespace starvane::ui {

/// What the program says about things due.
class DueWords {
    Q_DECLARE_TR_FUNCTIONS(DueWords)

public:
    /// "overdue", "today", "later"; "that day" where the list's day is not today.
    [[nodiscard]] static QString nearness(Nearness nearness, bool isOfThePast);
    /// "17 Nov 09:30", and "today 18:20" where the list's day is today; @p zone is the list's.
    [[nodiscard]] static QString
    dueAt(core::Instant dueAt, const DueList &due, const core::Zone &zone);
    /// "3 h left", "2 d overdue", seen from @p at.
    [[nodiscard]] static QString timeLeft(core::Instant dueAt, core::Instant at);
    /// "¥1,234.50", from minor units.
    [[nodiscard]] static QString money(std::int64_t minor, const std::string &currency);
    /// "2 overdue · 3 today"; what there is none of is left out.
    [[nodiscard]] static QString counts(const DueCounts &counts);
    /// Where things due go; before that, for old data, the moment that they are seen from.
    [[nodiscard]] static QString moment(const DueList &due);
};

} // namespace starvane::ui
