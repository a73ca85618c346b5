// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/star_row.h"

#include "ui/format/brief.h"
#include "ui/words/format.h"

#include <QPainter>

namespace starvane::ui {

namespace {

constexpr int starCount = 5;
constexpr int starSide = 26;
constexpr int starGap = 3;
constexpr int figureGap = 12;

} // namespace

StarRow::StarRow(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(Type::Stars, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void StarRow::setStars(std::optional<double> stars, const Theme &theme)
{
    m_stars = stars;
    m_theme = theme;
    updateGeometry();
    update();
}

QString StarRow::figure() const
{
    return m_stars ? Brief::stars(*m_stars) : QStringLiteral("–");
}

QSize StarRow::sizeHint() const
{
    const int stars = starCount * (starSide + starGap) - starGap;
    return {stars + figureGap + fontMetrics().horizontalAdvance(figure()),
            fontMetrics().capHeight() + 2};
}

QSize StarRow::minimumSizeHint() const
{
    return sizeHint();
}

void StarRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int starsWidth = starCount * (starSide + starGap) - starGap;
    const double top = (height() - starSide) / 2.0;
    paintStars(painter, QRectF(0, top, starsWidth, starSide), m_stars.value_or(0), m_theme.colours);
    painter.setPen(m_stars ? m_theme.colours.ink : m_theme.colours.muted);
    const double baseline = (height() + fontMetrics().capHeight()) / 2.0;
    painter.drawText(QPointF(starsWidth + figureGap, baseline), figure());
}

} // namespace starvane::ui
