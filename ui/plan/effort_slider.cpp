// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/effort_slider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int handle = 14;
constexpr int track = 4;
constexpr int tall = 22;
constexpr int steps = 10; // of a page key, over all

} // namespace

EffortSlider::EffortSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EffortSlider::setRoom(int most, std::optional<int> planned, const Theme &theme)
{
    m_planned = planned;
    m_theme = theme;
    setRange(0, most);
    setPageStep(std::max(1, most / steps));
    update();
}

QSize EffortSlider::sizeHint() const
{
    return {10 * handle, tall};
}

QSize EffortSlider::minimumSizeHint() const
{
    return {4 * handle, tall};
}

/// The middle of the handle at a value.
double EffortSlider::place(int value) const
{
    return handle / 2.0
        + QStyle::sliderPositionFromValue(minimum(), maximum(), value, width() - handle);
}

void EffortSlider::setFromPlace(double x)
{
    setValue(QStyle::sliderValueFromPosition(minimum(), maximum(),
                                             static_cast<int>(x - handle / 2.0), width() - handle));
}

void EffortSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setFromPlace(event->position().x());
    event->accept();
}

void EffortSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        setFromPlace(event->position().x());
    event->accept();
}

void EffortSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void EffortSlider::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &colours = m_theme.colours;
    const double middle = height() / 2.0;
    const double at = place(value());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colours.muted, colours.surface, 0.35));
    const QRectF groove(handle / 2.0, middle - track / 2.0, width() - handle, track);
    painter.drawRoundedRect(groove, track / 2.0, track / 2.0);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(QRectF(groove.left(), groove.top(), at - groove.left(), track),
                            track / 2.0, track / 2.0);
    if (m_planned) {
        const double mark = place(*m_planned);
        painter.setBrush(colours.ink);
        painter.drawRect(QRectF(mark - 1, middle - handle / 2.0 - 2, 2, handle + 4));
    }
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(hasFocus() ? colours.accent : colours.surface);
    painter.drawEllipse(QPointF(at, middle), handle / 2.0 - 1, handle / 2.0 - 1);
}

} // namespace starvane::ui
