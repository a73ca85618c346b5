// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/advice_book.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <string>

class QPushButton;

namespace starvane::ui {

class Label;
class MarkShape;

/// Under a tip: whether the store follows it and what came of it, and the ways to begin and to
/// stop. Has its first button as focus proxy.
class FollowLine final : public QWidget {
    Q_OBJECT

public:
    /// @p today, in the store's zone, is the last day that can be picked. Where the data are so old
    /// that what is begun today cannot be measured, only another day is offered, in a low voice.
    FollowLine(std::string tip, core::Day today, bool isMeasurable, QWidget *parent = nullptr);

    /// The last adoption; null: there was none.
    void showEffect(const core::AdviceEffect *effect, const Theme &theme);
    [[nodiscard]] const std::string &tip() const { return m_tip; }

signals:
    /// Nothing: today, whichever day that is.
    void adoptWanted(const std::string &tip, const std::optional<starvane::core::Day> &day);
    void dropWanted(const std::string &tip);

private:
    void layOut();
    void askForDay();

    std::string m_tip;
    core::Day m_today;
    bool m_isMeasurable;
    QWidget *m_outcome; // hidden while the tip was never followed
    MarkShape *m_mark; // in m_outcome
    Label *m_verdict; // in m_outcome
    QWidget *m_acts; // holds the buttons
    QPushButton *m_begin;
    QPushButton *m_other;
    QPushButton *m_stop;
};

} // namespace starvane::ui
