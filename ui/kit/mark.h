// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace starvane::ui {

/// How well an indicator does: always shown with its shape and its word.
enum class State { Weak, Fair, Good, Unknown };

[[nodiscard]] QColor colourOf(State state, const Colours &colours);
[[nodiscard]] Tone toneOf(State state);

/// ▼ weak, ▲ fair, ● good, ○ unknown, filling @p box.
void paintMark(QPainter &painter, const QRectF &box, State state, const Colours &colours);

/// The shape alone, as tall as a line of its font's capitals.
class MarkShape final : public QWidget {
    Q_OBJECT

public:
    explicit MarkShape(QWidget *parent = nullptr);

    void setState(State state, const Theme &theme);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Unknown;
    Theme m_theme;
};

} // namespace starvane::ui
