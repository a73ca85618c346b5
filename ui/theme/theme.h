// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace starvane::ui {

enum class ThemeChoice { System, Light, Dark };

/// What things look like. A value: widgets that paint get it handed down.
struct Theme {
    bool dark = false;
    Colours colours = lightColours();
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
[[nodiscard]] Theme themeFor(ThemeChoice choice, bool systemIsDark);

/// Whether the palette that the desktop gave is a dark one; ask before applyTheme().
[[nodiscard]] bool isDark(const QPalette &palette);

[[nodiscard]] QPalette paletteOf(const Theme &theme);
[[nodiscard]] QString styleSheetOf(const Theme &theme);

/// The sizes of text, after the application's font.
enum class Type { Caption, Body, Section, Title, Figure, Stars };
[[nodiscard]] QFont fontOf(Type type, QFont::Weight weight = QFont::Normal);

/// The desktop's font with Chinese glyphs behind it; sets the style as well. Once, before any
/// window.
void applyFonts(QApplication &application);
void applyTheme(QApplication &application, const Theme &theme);

} // namespace starvane::ui
