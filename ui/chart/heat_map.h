// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/causes.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace starvane::ui {

/// An hour of a weekday.
struct HeatPlace {
    int weekday = 0; // 0: Monday
    int hour = 0;
    friend bool operator==(const HeatPlace &, const HeatPlace &) = default;
};

/// How many records were missed at which hour of which weekday: the more, the warmer. Every cell
/// that has records bears its count. The arrow keys walk, Enter or a click picks one, and again
/// lets it go.
class HeatMap final : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setCells(const core::HeatMap &cells);
    void setTheme(const Theme &theme);
    /// Says nothing.
    void setPicked(std::optional<HeatPlace> place);
    /// "Tuesday 12:00–13:00: 8 of 11 missed"; "… nothing counted" where there are none.
    [[nodiscard]] QString sentence(const HeatPlace &place) const;
    /// "Tuesday 12:00–13:00".
    [[nodiscard]] static QString name(const HeatPlace &place);
    [[nodiscard]] QRect cellRect(const HeatPlace &place) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the user; nothing: none any more.
    void placePicked(const std::optional<starvane::ui::HeatPlace> &place);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] const core::HeatCell &cell(const HeatPlace &place) const;
    [[nodiscard]] std::int64_t most() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] std::optional<HeatPlace> placeAt(QPoint point) const;
    void paintAxes(QPainter &painter) const;
    void paintCell(QPainter &painter, const HeatPlace &place, std::int64_t most) const;
    void toggle(const HeatPlace &place);
    void moveBy(int weekdays, int hours);
    void describe();

    core::HeatMap m_cells{};
    Theme m_theme;
    std::optional<HeatPlace> m_picked;
    HeatPlace m_current; // of the keyboard
};

} // namespace starvane::ui
