// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/words/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

namespace starvane::ui {

/// What the window remembers.
struct WindowSettings {
    std::optional<Language> language; // nothing: the environment's
    ThemeChoice theme = ThemeChoice::System;
    QByteArray geometry;
    QString store; // the one shown last
    int page = -1; // likewise, by its number
    QString folder; // the last import's
    QStringList recent; // imported files, the newest first; full paths
};

[[nodiscard]] WindowSettings loadSettings(const QSettings &file);
void saveSettings(const WindowSettings &settings, QSettings &file);

} // namespace starvane::ui
