// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/overview/overview.h"
#include "ui/theme/theme.h"

namespace starvane::ui {

class Label;
class PageGrid;

/// The products, countries and the like that fail on a card without points, the worst of each.
class GroupsCard final : public Card {
    Q_OBJECT

public:
    explicit GroupsCard(QWidget *parent = nullptr);

    void showGroups(const Overview &overview, const Theme &theme);

private:
    /// "Late arrival rate · 2 of 3 products fail".
    [[nodiscard]] static QString
    heading(const core::IndicatorScore &indicator, const core::Grouping &grouping);
    void clear();
    void addGrouping(const core::IndicatorScore &indicator, const core::Grouping &grouping,
                     const Theme &theme);

    Label *m_title;
    Label *m_none;
    QWidget *m_body;
    PageGrid *m_blocks; // of m_body: one for each grouping
};

} // namespace starvane::ui
