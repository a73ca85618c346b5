// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/star_paint.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace starvane::ui {

/// The stars with their figure behind them: the largest thing on the page.
class StarRow final : public QWidget {
    Q_OBJECT

public:
    explicit StarRow(QWidget *parent = nullptr);

    /// Without a figure the stars are empty and a dash stands for it.
    void setStars(std::optional<double> stars, const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString figure() const;

    std::optional<double> m_stars;
    Theme m_theme;
};

} // namespace starvane::ui
