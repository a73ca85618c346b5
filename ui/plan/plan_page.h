// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest.h"
#include "ui/jobs/plan_work.h"
#include "ui/plan/plan_view.h"
#include "ui/shell/live_page.h"
#include "ui/theme/theme.h"

#include <optional>
#include <string>

class QPushButton;
class QStackedLayout;

namespace starvane::ui {

class EmptyState;
class PlanBoard;

/// What the days to come bring, and the least that has to be done for a star.
class PlanPage final : public LivePage {
    Q_OBJECT

public:
    explicit PlanPage(const PageParts &parts, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;

protected:
    void load() override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void connectBoard();

    Theme m_theme;
    PlanViewRequest m_request; // shown or being loaded
    PlanViewPtr m_view; // null: there is no store, or it is not loaded yet
    Latest<PlanViewPtr> m_loading;
    QStackedLayout *m_stack; // ours
    QWidget *m_blank; // until the first is loaded
    EmptyState *m_empty;
    QPushButton *m_import;
    PlanBoard *m_board;
};

} // namespace starvane::ui
