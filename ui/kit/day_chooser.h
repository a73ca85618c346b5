// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace starvane::ui {

class DayEdit;
/// ‹ a day ›, to be stepped through, typed or picked from a calendar; and the way back to the
/// latest.
class DayChooser final : public QWidget {
    Q_OBJECT

public:
    explicit DayChooser(QWidget *parent = nullptr);

    /// Says nothing. No day after @p latest can be chosen.
    void setDay(core::Day day, core::Day latest);
    [[nodiscard]] core::Day day() const;

signals:
    /// By the user; nothing: the latest, whichever that will be.
    void picked(const std::optional<starvane::core::Day> &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(int days);
    void tell();
    void tint();
    void retranslate();

    QToolButton *m_before;
    DayEdit *m_day;
    QToolButton *m_after;
    QPushButton *m_latest;
    core::Day m_latestDay{};
};

} // namespace starvane::ui
