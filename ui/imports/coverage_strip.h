// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace starvane::ui {

/// A stretch of time with the covered days filled in; hovering tells which days are covered.
class CoverageStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CoverageStrip(QWidget *parent = nullptr);

    /// @p days in order and apart; @p shown: from the left end to the right.
    void setDays(std::vector<core::DayRange> days, core::DayRange shown);
    void setTheme(const Theme &theme);
    /// "1 Oct 2024 – 31 Dec 2025, without 3 Mar 2025 – 9 Mar 2025".
    [[nodiscard]] QString sentence() const;
    /// "missing 1 Jul 2025 – 30 Sep 2025"; of several only their number.
    [[nodiscard]] QString missing() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double placeOf(core::Day day) const;
    [[nodiscard]] QString textAt(int x) const;
    [[nodiscard]] std::vector<core::DayRange> gaps() const;

    std::vector<core::DayRange> m_days;
    core::DayRange m_shown{};
    Theme m_theme;
};

} // namespace starvane::ui
