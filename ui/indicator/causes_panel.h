// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/causes.h"
#include "ui/indicator/cause_rows.h"
#include "ui/kit/card.h"
#include "ui/theme/theme.h"

#include <memory>
#include <optional>
#include <vector>

class QStackedLayout;
class QTableView;

namespace starvane::ui {

class CauseBars;
class CauseTableModel;
class ChoiceRow;
class HeatMap;
class Label;

/// Where missed records come from: bars by product, carrier and so on, and a heat map of hours and
/// weekdays. T shows the table behind. A click on a cause picks its records.
class CausesPanel final : public Card {
    Q_OBJECT

public:
    explicit CausesPanel(QWidget *parent = nullptr);

    /// Null: none are known.
    void showCauses(std::shared_ptr<const core::Causes> causes);
    void setTheme(const Theme &theme);
    /// What was picked is so no longer; says nothing.
    void letGo();
    void showTable(bool shown);

signals:
    /// Without keys: all records again.
    void groupPicked(const starvane::ui::RecordGroup &group);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showTabs();
    void pickTab(int tab);
    void showRows();
    [[nodiscard]] std::vector<core::Dimension> dimensions() const;
    /// Of the tab; null: the heat map.
    [[nodiscard]] const core::CauseDimension *dimension() const;

    std::shared_ptr<const core::Causes> m_causes;
    std::vector<CauseRow> m_rows; // of the tab
    bool m_isTable = false;
    Label *m_title;
    Label *m_hint;
    ChoiceRow *m_tabs;
    QWidget *m_body;
    QStackedLayout *m_stack; // of m_body
    CauseBars *m_bars;
    HeatMap *m_heat;
    QTableView *m_table;
    CauseTableModel *m_model;
    Label *m_none;
};

} // namespace starvane::ui
