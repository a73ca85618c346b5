// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSlider>

#include <optional>

namespace starvane::ui {

/// How much effort is tried: whole units from none to all there are. What the plan asks is marked.
/// The wheel is the page's.
class EffortSlider final : public QSlider {
    Q_OBJECT

public:
    explicit EffortSlider(QWidget *parent = nullptr);

    /// @p planned nothing: the plan asks nothing of it.
    void setRoom(int most, std::optional<int> planned, const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double place(int value) const;
    void setFromPlace(double x);

    std::optional<int> m_planned;
    Theme m_theme;
};

} // namespace starvane::ui
