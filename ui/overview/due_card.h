// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/due/due_list.h"
#include "ui/kit/click_card.h"
#include "ui/theme/theme.h"

#include <memory>

namespace starvane::ui {

class FittingRows;
class Label;

/// What is due today and overdue: the count and the first, as many as fit but at least three. A
/// click or Enter opens the page.
class DueCard final : public ClickCard {
    Q_OBJECT

public:
    explicit DueCard(QWidget *parent = nullptr);

    /// Null: not known yet.
    void showDue(const std::shared_ptr<const DueList> &due, const Theme &theme);

private:
    void addDuty(const core::Duty &duty, const DueList &due, const Theme &theme);

    Label *m_title;
    Label *m_counts;
    FittingRows *m_rows;
    Label *m_none;
    Label *m_more;
};

} // namespace starvane::ui
