// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/plan/plan_view.h"
#include "ui/theme/theme.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace starvane::ui {

class Label;
class LeverRow;
struct LeverLine;
class MarkShape;

/// What to do until the plan's day: the steps in their order, and what other efforts would bring.
class WhatIfCard final : public Card {
    Q_OBJECT

public:
    explicit WhatIfCard(QWidget *parent = nullptr);

    /// As planned. A view without a plan has nothing to be shown.
    void showView(const PlanViewPtr &view, const Theme &theme);
    /// With the efforts tried; nothing without a composite.
    [[nodiscard]] std::optional<core::WhatIf::Answer> answer() const;

signals:
    /// Other efforts are tried.
    void tried();
    void indicatorWanted(const std::string &indicator);

private:
    /// A row's indicator; nothing to try: only how many may fail is known.
    struct Entry {
        std::string indicator;
        std::optional<std::size_t> lever;
        const core::PlanStep *step = nullptr; // of the view
    };
    void layOut();
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] LeverLine lineOf(const Entry &entry, int number) const;
    void showRows(const Theme &theme);
    void tryEfforts(const core::WhatIf::Efforts &efforts);
    void showEffect(std::size_t row);
    void showAnswer();

    PlanViewPtr m_view;
    Theme m_theme;
    std::vector<Entry> m_entries; // a row each
    core::WhatIf::Efforts m_efforts;
    Label *m_title;
    MarkShape *m_mark;
    Label *m_answer;
    Label *m_verdict;
    QPushButton *m_asPlanned;
    QPushButton *m_reset;
    Label *m_columns; // what the figures at the right are
    QVBoxLayout *m_list;
    std::vector<LeverRow *> m_rows; // in m_list; hidden ones are spare
};

} // namespace starvane::ui
