// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <filesystem>

class QMimeData;

namespace starvane::ui {

/// The files that a drag carries; no folders, nothing from the network.
[[nodiscard]] QList<std::filesystem::path> droppedFiles(const QMimeData &data);

} // namespace starvane::ui
