// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/level_scale.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr double full = 5;
constexpr double trackHeight = 6;
constexpr double knob = 6.5;
constexpr int sideMargin = 8;

} // namespace

LevelScale::LevelScale(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(Type::Caption));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelScale::setLevel(std::optional<double> composite, std::vector<double> cutOffs,
                          double scale, const Theme &theme)
{
    m_composite = composite;
    m_cutOffs = std::move(cutOffs);
    m_scale = scale;
    m_theme = theme;
    update();
}

QSize LevelScale::sizeHint() const
{
    return {200, static_cast<int>(2 * knob) + 4 + fontMetrics().height()};
}

QSize LevelScale::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

double LevelScale::low() const
{
    double lowest = full - 1;
    for (const double cutOff : m_cutOffs) {
        if (cutOff > 0)
            lowest = std::min(lowest, cutOff);
    }
    lowest = std::min(lowest - 0.5, m_composite.value_or(full) - 0.1);
    return std::max(0.0, lowest);
}

double LevelScale::place(double composite) const
{
    const double width = this->width() - 2.0 * sideMargin;
    return sideMargin + std::clamp((composite - low()) / (full - low()), 0.0, 1.0) * width;
}

void LevelScale::paintTrack(QPainter &painter, double y) const
{
    const Colours &c = m_theme.colours;
    const QRectF track(sideMargin, y - trackHeight / 2, width() - 2.0 * sideMargin, trackHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(c.muted, c.surface, 0.22));
    painter.drawRoundedRect(track, trackHeight / 2, trackHeight / 2);
    if (!m_composite)
        return;
    painter.setBrush(mixed(c.star, c.surface, 0.85));
    painter.drawRoundedRect(QRectF(track.topLeft(), QPointF(place(*m_composite), track.bottom())),
                            trackHeight / 2, trackHeight / 2);
}

void LevelScale::paintCutOffs(QPainter &painter, double y) const
{
    const Colours &c = m_theme.colours;
    double freeUntil = width(); // labels are set from the right; one without room is left out
    for (const double cutOff : m_cutOffs) {
        if (cutOff <= low())
            continue;
        const double x = place(cutOff);
        painter.setPen(QPen(c.surface, 2));
        painter.drawLine(QPointF(x, y - trackHeight / 2), QPointF(x, y + trackHeight / 2));
        const QString text = QLocale().toString(cutOff * m_scale / full, 'f', 1);
        const double half = fontMetrics().horizontalAdvance(text) / 2.0;
        if (x + half > freeUntil)
            continue;
        painter.setPen(c.muted);
        painter.drawText(QPointF(x - half, height() - fontMetrics().descent()), text);
        freeUntil = x - half - 4;
    }
}

void LevelScale::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = knob + 1;
    paintTrack(painter, y);
    paintCutOffs(painter, y);
    if (!m_composite)
        return;
    painter.setPen(QPen(m_theme.colours.surface, 2));
    painter.setBrush(m_theme.colours.star);
    painter.drawEllipse(QPointF(place(*m_composite), y), knob, knob);
}

} // namespace starvane::ui
