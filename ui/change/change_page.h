// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/change_work.h"
#include "ui/jobs/latest.h"
#include "ui/shell/live_page.h"

class QPushButton;
class QStackedWidget;

namespace starvane::ui {

class DayEdit;
class ChangePart;
class ChoiceRow;
class EmptyState;
class Label;

/// Why the composite, and an indicator of it, differ between two days.
class ChangePage final : public LivePage {
    Q_OBJECT

public:
    explicit ChangePage(const PageParts &parts, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    /// What load() brings; tests and pictures show their own.
    void showAnswer(const ChangeAnswer &answer);

protected:
    void changeEvent(QEvent *event) override;
    void load() override;

private:
    void layOut();
    void ask(const ChangeQuestion &question);
    void askAgain(const std::string &indicator);
    void compareDaysBack(int number);
    void render();
    void renderIndicator();
    void retranslate();

    Latest<ChangeAnswer> m_job;
    std::string m_shownStore;
    std::optional<ChangeAnswer> m_answer;
    Theme m_theme;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Label *m_fromName;
    DayEdit *m_from;
    Label *m_toName;
    DayEdit *m_to;
    ChoiceRow *m_spans;
    ChangePart *m_composite;
    ChangePart *m_indicator;
    ChoiceRow *m_dimensions;
    QPushButton *m_more; // to the indicator's page
};

} // namespace starvane::ui
