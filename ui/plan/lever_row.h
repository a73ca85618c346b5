// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

#include <optional>

class QPushButton;

namespace starvane::ui {

class EffortSlider;
class Label;

/// What stays while the slider moves.
struct LeverLine {
    QString name; // of the indicator
    int number = 0; // its place in the plan's order; 0: the plan asks nothing of it
    int most = 0; // units of effort; 0: there is nothing to try
    std::optional<int> planned;
    QString about; // a sentence
    QString more = {}; // what else there is to know, on asking
};

/// What the slider's effort makes of the indicator.
struct LeverEffect {
    QString effort; // "avoid 14 of 14.1 failures"
    QString score; // "4.02 → 4.68"
    QString gain; // "+0.12" of the composite; empty: nothing
};

/// An indicator and how much effort is tried on it.
class LeverRow final : public QWidget {
    Q_OBJECT

public:
    explicit LeverRow(QWidget *parent = nullptr);

    void showLine(const LeverLine &line, const Theme &theme);
    void showEffect(const LeverEffect &effect);
    /// Says nothing.
    void setEffort(int effort);

signals:
    /// By the user.
    void moved(int effort);
    void indicatorWanted();

private:
    Label *m_number;
    QPushButton *m_name;
    Label *m_score;
    Label *m_gain;
    EffortSlider *m_slider;
    Label *m_effort;
    Label *m_about;
};

} // namespace starvane::ui
