// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace starvane::ui {

/// The months under the strips of covered days.
class CoverageAxis final : public QWidget {
    Q_OBJECT

public:
    explicit CoverageAxis(QWidget *parent = nullptr);

    void setDays(core::DayRange shown);
    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::DayRange m_shown{};
    Theme m_theme;
};

} // namespace starvane::ui
