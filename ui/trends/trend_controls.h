// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/series_picker.h"
#include "ui/trends/trends_content.h"

#include <QWidget>

class QCheckBox;

namespace starvane::ui {

class DayEdit;
class ChoiceRow;

/// What the trends page draws, and how: lines, days, steps, points or values, the period before.
class TrendControls final : public QWidget {
    Q_OBJECT

public:
    TrendControls(std::shared_ptr<const core::PackSet> packs, QWidget *parent);

    [[nodiscard]] TrendPeriod period() const;
    [[nodiscard]] core::Step step() const;
    [[nodiscard]] Measure measure() const;
    [[nodiscard]] bool withBefore() const;
    [[nodiscard]] SeriesPicker &picker() const { return *m_picker; }

    /// The days that are shown, from which own ones start.
    void setDays(core::DayRange days);
    /// Which measures can be chosen, and which one is shown.
    void setMeasures(const TrendsContent &content);
    /// A button at the end of the last row. Its text is the caller's.
    QPushButton *addButton();
    void retranslate();

signals:
    /// Other data are asked for.
    void questionChanged();
    /// The same data are to be shown otherwise.
    void measureChanged();

private:
    void layOut();
    void connectAll();
    void pickPeriod(int number);

    SeriesPicker *m_picker;
    ChoiceRow *m_period;
    DayEdit *m_first;
    DayEdit *m_last;
    ChoiceRow *m_step;
    ChoiceRow *m_measure;
    QCheckBox *m_before;
    QWidget *m_buttons;
};

} // namespace starvane::ui
