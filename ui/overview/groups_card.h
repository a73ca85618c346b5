// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/overview/overview.h"
#include "ui/theme/theme.h"

class QGridLayout;

namespace starvane::ui {

class Label;

/// The products, countries and the like that fail on a card without points, the worst of each.
class GroupsCard final : public Card {
    Q_OBJECT

public:
    explicit GroupsCard(QWidget *parent = nullptr);

    void showGroups(const Overview &overview, const Theme &theme);

private:
    /// "products", "countries" for a column's name.
    [[nodiscard]] static QString groupingName(const std::string &by);
    void clear();
    void addGrouping(const core::IndicatorScore &indicator, const core::Grouping &grouping,
                     const Theme &theme);
    void addGroup(const core::GroupMeasure &group, const core::IndicatorScore &indicator,
                  const Theme &theme);

    Label *m_title;
    Label *m_none;
    QGridLayout *m_rows; // in our layout
};

} // namespace starvane::ui
