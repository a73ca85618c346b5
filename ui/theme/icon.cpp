// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace starvane::ui {

QPixmap tintedPixmap(QLatin1String name, const QColor &colour, int side, qreal ratio)
{
    QFile file(QStringLiteral(":/starvane/icons/%1.svg").arg(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

QIcon tintedIcon(QLatin1String name, const QColor &colour)
{
    QIcon icon;
    for (const int side : {16, 20, 24}) {
        icon.addPixmap(tintedPixmap(name, colour, side, 1));
        icon.addPixmap(tintedPixmap(name, colour, side, 2));
    }
    return icon;
}

QIcon spacedIcon(QLatin1String name, const QColor &colour, const QColor &on, QSize box)
{
    constexpr int ratio = 2;
    QIcon icon;
    for (const auto state : {QIcon::Off, QIcon::On}) {
        QPixmap pixmap(box * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter(&pixmap).drawPixmap(
            0, 0, tintedPixmap(name, state == QIcon::On ? on : colour, box.height(), ratio));
        icon.addPixmap(pixmap, QIcon::Normal, state);
    }
    return icon;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(tintedPixmap(QLatin1String("starvane"), Qt::black, side, 1));
    return icon;
}

} // namespace starvane::ui
