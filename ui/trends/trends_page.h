// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest.h"
#include "ui/shell/live_page.h"
#include "ui/trends/trends_data.h"

#include <QStackedLayout>

#include <memory>

class QPushButton;

namespace starvane::ui {

class Card;
class EmptyState;
class Label;
class MarkLegend;
class TimeChart;
class TrendControls;

/// How indicators of the stores run, up to five lines in one chart.
class TrendsPage final : public LivePage {
    Q_OBJECT

public:
    explicit TrendsPage(PageParts parts, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;

protected:
    void load() override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectAll();
    void ask();
    void openLine(int line);
    void moveKeys();
    void take(const std::shared_ptr<const TrendsData> &loaded);
    void render();
    void retranslate();
    [[nodiscard]] QString note() const;

    Theme m_theme;
    std::vector<SeriesKey> m_keys;
    std::string m_keysOf; // the store that was open when they were chosen
    std::shared_ptr<const TrendsData> m_data; // null: not loaded yet
    Latest<std::shared_ptr<const TrendsData>> m_loading;
    QStackedLayout *m_stack; // ours
    EmptyState *m_empty;
    QPushButton *m_import; // in m_empty
    TrendControls *m_controls;
    QPushButton *m_promotions;
    QPushButton *m_table;
    QPushButton *m_export;
    Card *m_card;
    TimeChart *m_chart; // in m_card
    MarkLegend *m_legend; // in m_card
    Label *m_summary; // in m_card
    Label *m_note; // in m_card
};

} // namespace starvane::ui
