// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_bench.h"

#include <QDir>
#include <QString>
#include <QWidget>

namespace starvane::tests {

/// Where the pictures go, and which are wanted: NAME-WIDTH-LANGUAGE-THEME.png.
struct Album {
    QDir folder;
    QString filter; // a part of the file's name
    QStringList *cut; // texts that were seen cut: "NAME-…: text"; not null
    QString suffix = {}; // width, language and theme

    /// Once the widget has stopped changing.
    void shoot(QWidget &widget, const QString &name) const;
    [[nodiscard]] bool wants(const QString &name) const;

private:
    [[nodiscard]] QString fileOf(const QString &name) const;
};

/// Lets the window work until it looks the same for a while.
void settle(QWidget &widget);

/// Turns to a page as the side bar does.
void turnTo(ui::MainWindow &window, int page);

/// Calls @p shoot once in each theme, language and size of the window.
template <class Shoot>
void inEachLook(ui::MainWindow &window, Album album, const Shoot &shoot)
{
    for (const bool dark : {false, true}) {
        window.setThemeChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        for (const auto language : {ui::Language::English, ui::Language::Chinese}) {
            window.setLanguage(language);
            for (const QSize size : {QSize(1280, 720), QSize(2560, 1440)}) {
                window.resize(size);
                const bool chinese = language == ui::Language::Chinese;
                album.suffix = QStringLiteral("%1-%2-%3")
                                   .arg(size.width())
                                   .arg(chinese ? QLatin1String("zh") : QLatin1String("en"),
                                        dark ? QLatin1String("dark") : QLatin1String("light"));
                shoot(album);
            }
        }
    }
}

} // namespace starvane::tests
