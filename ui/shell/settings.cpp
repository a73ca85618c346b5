// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QSettings>

#include <array>

namespace starvane::ui {

namespace {

const std::array themeNames{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};
const QString languageKey = QStringLiteral("window/language");
const QString themeKey = QStringLiteral("window/theme");
const QString geometryKey = QStringLiteral("window/geometry");
const QString storeKey = QStringLiteral("window/store");
const QString pageKey = QStringLiteral("window/page");
const QString folderKey = QStringLiteral("window/folder");
const QString recentKey = QStringLiteral("window/recent");

ThemeChoice themeNamed(const QString &name)
{
    for (std::size_t i = 0; i < themeNames.size(); ++i) {
        if (name == themeNames.at(i))
            return static_cast<ThemeChoice>(i);
    }
    return ThemeChoice::System;
}

} // namespace

WindowSettings loadSettings(const QSettings &file)
{
    return {.language = languageNamed(file.value(languageKey).toString().toStdString()),
            .theme = themeNamed(file.value(themeKey).toString()),
            .geometry = file.value(geometryKey).toByteArray(),
            .store = file.value(storeKey).toString(),
            .page = file.value(pageKey, -1).toInt(),
            .folder = file.value(folderKey).toString(),
            .recent = file.value(recentKey).toStringList()};
}

void saveSettings(const WindowSettings &settings, QSettings &file)
{
    if (settings.language)
        file.setValue(languageKey,
                      settings.language == Language::Chinese ? QStringLiteral("zh_CN")
                                                             : QStringLiteral("en"));
    file.setValue(themeKey, QString(themeNames.at(static_cast<std::size_t>(settings.theme))));
    file.setValue(geometryKey, settings.geometry);
    file.setValue(storeKey, settings.store);
    file.setValue(pageKey, settings.page);
    file.setValue(folderKey, settings.folder);
    file.setValue(recentKey, settings.recent);
}

} // namespace starvane::ui
