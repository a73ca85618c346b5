// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/advice_list.h"
#include "ui/due/due_list.h"
#include "ui/jobs/indicator_key.h"
#include "ui/overview/overview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace starvane::ui {

class ChartCard;
class DataPanel;
class DueCard;
class EmptyState;
class GroupsCard;
class IndicatorCard;
class LevelCard;
class PageGrid;
class TipsPanel;

/// How a store stands with its platform. Shows what it is given; loads nothing.
class OverviewPage final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// There is no store yet.
    void showNoStore();
    /// A store, or the call to import when nothing was imported for it.
    void showOverview(std::shared_ptr<const Overview> overview);
    /// Null: not known yet.
    void showDue(std::shared_ptr<const DueList> due);
    /// Null: not known yet.
    void showAdvice(std::shared_ptr<const AdviceList> advice);
    void setTheme(const Theme &theme);
    /// How tall the cards are on a page of that width; 0 while there are none.
    [[nodiscard]] int heightNeeded(int width) const;

signals:
    void demoWanted();
    void storeWanted();
    void importWanted();
    void dutiesWanted();
    void planWanted();
    void changeWanted();
    void trendsWanted();
    void readingWanted(const std::string &indicator);
    void indicatorWanted(const starvane::ui::IndicatorKey &key);
    /// Of a tip; nothing: today.
    void adoptWanted(const std::string &tip, const std::optional<starvane::core::Day> &day);
    void dropWanted(const std::string &tip);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillGrid();
    void connectButtons();
    void render();
    void renderNoStore();
    void renderNoData();
    void renderCards();
    void renderTips();
    void renderDue();
    void renderIndicators();
    void openIndicator(const std::string &indicator);

    std::shared_ptr<const Overview> m_overview; // null: no store
    std::shared_ptr<const DueList> m_due; // null: not known
    std::shared_ptr<const AdviceList> m_advice; // null: not known
    Theme m_theme;
    QStackedLayout *m_stack; // ours
    EmptyState *m_noStore;
    QPushButton *m_demo;
    QPushButton *m_addStore;
    EmptyState *m_noData;
    QPushButton *m_import;
    QScrollArea *m_scroll;
    PageGrid *m_grid; // of m_scroll's widget
    LevelCard *m_level;
    ChartCard *m_chart;
    GroupsCard *m_groups; // in the chart's place on a card without levels
    TipsPanel *m_tips;
    DueCard *m_dueCard;
    DataPanel *m_data;
    std::vector<IndicatorCard *> m_cards; // in m_grid; hidden ones are spare
};

} // namespace starvane::ui
