// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/layout/date_parser.h"

#include <QWidget>

class QRadioButton;

namespace starvane::ui {

class Label;

/// A question about the dates of a file, and its two answers. Hidden until it is asked.
class DayOrderChoice final : public QWidget {
    Q_OBJECT

public:
    explicit DayOrderChoice(QWidget *parent = nullptr);

    void ask(const core::AmbiguousDates &dates);
    /// Takes question and answer back.
    void clear();

signals:
    void dayFirstPicked();
    void monthFirstPicked();

private:
    Label *m_text;
    QRadioButton *m_dayFirst;
    QRadioButton *m_monthFirst;
};

} // namespace starvane::ui
