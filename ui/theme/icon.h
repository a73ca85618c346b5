// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1String>
#include <QPixmap>
#include <QSize>

namespace starvane::ui {

/// One of resources/icons, by its file's base name, drawn in @p colour.
[[nodiscard]] QPixmap tintedPixmap(QLatin1String name, const QColor &colour, int side, qreal ratio);
/// The same in the sizes of an interface, for normal and double resolution.
[[nodiscard]] QIcon tintedIcon(QLatin1String name, const QColor &colour);
/// The same with a gap on its right, for a word that follows; @p on for the checked state.
[[nodiscard]] QIcon
spacedIcon(QLatin1String name, const QColor &colour, const QColor &on, QSize box);
/// The program's own.
[[nodiscard]] QIcon applicationIcon();

} // namespace starvane::ui
