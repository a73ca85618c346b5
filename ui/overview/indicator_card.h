// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/click_card.h"
#include "ui/overview/overview.h"
#include "ui/theme/theme.h"

class QPushButton;
class QVBoxLayout;

namespace starvane::ui {

class Label;
class MarkShape;
class Sparkline;

/// One indicator: state, name, value with its course, evidence and basis.
class IndicatorCard final : public ClickCard {
    Q_OBJECT

public:
    explicit IndicatorCard(QWidget *parent = nullptr);

    void showIndicator(const core::IndicatorScore &indicator, const Overview &overview,
                       const Theme &theme);
    [[nodiscard]] const std::string &indicator() const { return m_indicator; }

signals:
    /// To type in what the back office shows.
    void readingWanted(const std::string &indicator);

private:
    void layOut();
    void
    showCourse(const core::IndicatorScore &indicator, const Overview &overview, const Theme &theme);

    std::string m_indicator;
    QVBoxLayout *m_column; // ours
    MarkShape *m_mark;
    Label *m_state;
    Label *m_module;
    Label *m_name;
    Label *m_value;
    Sparkline *m_course;
    Label *m_limit;
    Label *m_evidence;
    Label *m_basis;
    QPushButton *m_contradiction; // opens the indicator, as the card does
    Label *m_sample;
    Label *m_remedy;
    QPushButton *m_enter;
};

} // namespace starvane::ui
