// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mark.h"

#include <QPainter>

namespace starvane::ui {

QColor colourOf(State state, const Colours &colours)
{
    switch (state) {
    case State::Weak:
        return colours.weak;
    case State::Fair:
        return colours.fair;
    case State::Good:
        return colours.good;
    case State::Unknown:
        break;
    }
    return colours.muted;
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Weak:
        return Tone::Weak;
    case State::Fair:
        return Tone::Fair;
    case State::Good:
        return Tone::Good;
    case State::Unknown:
        break;
    }
    return Tone::Muted;
}

void paintMark(QPainter &painter, const QRectF &box, State state, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(state, colours);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (state) {
    case State::Weak:
        painter.drawPolygon(
            QPolygonF{box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}});
        break;
    case State::Fair:
        painter.drawPolygon(
            QPolygonF{box.bottomLeft(), box.bottomRight(), {box.center().x(), box.top()}});
        break;
    case State::Good:
        painter.drawEllipse(box);
        break;
    case State::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
}

MarkShape::MarkShape(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkShape::setState(State state, const Theme &theme)
{
    m_state = state;
    m_theme = theme;
    update();
}

QSize MarkShape::sizeHint() const
{
    const int side = fontMetrics().capHeight() + 1;
    return {side, side};
}

void MarkShape::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintMark(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_state, m_theme.colours);
}

} // namespace starvane::ui
