// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropped_files.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace starvane::ui {

QList<std::filesystem::path> droppedFiles(const QMimeData &data)
{
    QList<std::filesystem::path> files;
    for (const QUrl &url : data.urls()) {
        const QFileInfo info(url.toLocalFile());
        if (url.isLocalFile() && info.isFile())
            files << info.filesystemAbsoluteFilePath();
    }
    return files;
}

} // namespace starvane::ui
