// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/advice_list.h"
#include "ui/indicator/indicator_work.h"
#include "ui/jobs/latest.h"
#include "ui/shell/live_page.h"

#include <memory>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace starvane::ui {

class AdviceDesk;
class CausesPanel;
class DayChooser;
class EmptyState;
class FactsPanel;
class ReconciliationCard;
class RecordsPanel;
class TipsPanel;
class ValueCard;

/// One indicator on one day: its course, what it means, where its misses come from and the records
/// that it is made of.
class IndicatorPage final : public LivePage {
    Q_OBJECT

public:
    explicit IndicatorPage(const PageParts &parts, QWidget *parent = nullptr);

    /// Of the open store.
    void showIndicator(const IndicatorKey &key);
    [[nodiscard]] const IndicatorKey &key() const { return m_key; }
    [[nodiscard]] QString title() const override;
    void setTheme(const Theme &theme) override;

protected:
    void load() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectAll();
    void connectTips();
    void loadAdvice();
    void loadCauses();
    void loadReconciliation();
    void showOutcome(const FiguresJob::Outcome &outcome);
    void showError(const core::Error &error);
    void render();
    void renderReconciliation();
    void renderTips();

    IndicatorKey m_key; // without an indicator: none was asked for yet
    std::shared_ptr<const IndicatorFigures> m_figures; // shown; null: none
    /// With tips; of another day until those of m_figures are known. Null: none yet.
    std::shared_ptr<const IndicatorFigures> m_advised;
    std::optional<core::Reconciliation> m_reconciliation; // of m_figures; nothing: not known yet
    std::shared_ptr<const AdviceList> m_advice; // null: not known yet
    Theme m_theme;
    AdviceDesk *m_desk;
    DayChooser *m_day;
    QStackedLayout *m_stack; // in our layout
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QBoxLayout *m_upper; // chart and causes, and beside or below them the facts
    ValueCard *m_value;
    ReconciliationCard *m_difference;
    CausesPanel *m_causes;
    FactsPanel *m_facts;
    TipsPanel *m_tips;
    RecordsPanel *m_records;
    Latest<std::shared_ptr<const IndicatorFigures>> m_loading;
    Latest<std::shared_ptr<const IndicatorFigures>> m_advising;
    Latest<std::shared_ptr<const core::Causes>> m_splitting;
    Latest<core::Reconciliation> m_reconciling;
};

} // namespace starvane::ui
