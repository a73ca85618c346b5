// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace starvane::app {

struct WindowRequest {
    std::optional<std::filesystem::path> database; // default: the user's own
    std::optional<ui::Language> language; // default: the remembered one
    std::vector<std::filesystem::path> files = {}; // to import
};

/// Opens the window and returns when it is closed; the process's exit code.
[[nodiscard]] int openWindow(int argc, char **argv, const WindowRequest &request);

/// Writes the first store's overview as a PNG; needs no display.
[[nodiscard]] int saveOverview(int argc, char **argv, const WindowRequest &request,
                               const std::filesystem::path &file);

} // namespace starvane::app
