// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/due/due_list.h"
#include "ui/kit/click_card.h"
#include "ui/theme/theme.h"

#include <memory>

class QGridLayout;

namespace starvane::ui {

class Label;

/// What is due today and overdue: the count and the first three. A click or Enter opens the page.
class DueCard final : public ClickCard {
    Q_OBJECT

public:
    explicit DueCard(QWidget *parent = nullptr);

    /// Null: not known yet.
    void showDue(const std::shared_ptr<const DueList> &due, const Theme &theme);

private:
    void clear();
    void addDuty(const core::Duty &duty, const DueList &due, const Theme &theme);

    Label *m_title;
    Label *m_counts;
    QGridLayout *m_rows; // in our layout
    Label *m_none;
    Label *m_more;
};

} // namespace starvane::ui
