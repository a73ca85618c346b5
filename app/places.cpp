// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include "ui/words/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace starvane::app {

namespace {

std::filesystem::path toPath(const QString &text)
{
    return ui::pathOf(text.toStdString());
}

} // namespace

Places findPlaces(const std::optional<std::filesystem::path> &database)
{
    const std::filesystem::path share =
        toPath(QCoreApplication::applicationDirPath()) / ".." / "share" / "starvane";
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    Places places{.database = {},
                  .platforms = {.shipped = (share / "platforms").lexically_normal(),
                                .own = toPath(data) / "platforms"},
                  .samples = (share / "samples").lexically_normal()};
    if (database) {
        places.database = *database;
        return places;
    }
    QDir().mkpath(data); // if that fails, opening the database says why
    places.database = toPath(data) / "starvane.db";
    return places;
}

} // namespace starvane::app
