// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicator/indicator_figures.h"
#include "ui/kit/card.h"
#include "ui/theme/theme.h"

class QPushButton;
class QVBoxLayout;

namespace starvane::ui {

class Label;
class MarkShape;

/// How an indicator stands and what is to be known about it.
class FactsPanel final : public Card {
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    void showFigures(const IndicatorFigures &figures, const Theme &theme);

signals:
    /// To type in what the back office shows.
    void readingWanted();

private:
    void layOut();
    void addFact(const QString &title, const QString &text);

    MarkShape *m_mark;
    Label *m_state;
    Label *m_module;
    Label *m_value;
    Label *m_evidence;
    Label *m_basis;
    Label *m_sample;
    QVBoxLayout *m_facts; // in our layout
    QPushButton *m_enter;
};

} // namespace starvane::ui
