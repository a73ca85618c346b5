// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "app/usage.h"
#include "core/base/result.h"
#include "ui/words/language.h"

#include <span>

namespace starvane::app {

/// A command line, read and checked; nothing has been looked up yet.
struct Options {
    std::optional<std::filesystem::path> database;
    std::optional<ui::Language> language;
    bool json = false;
    std::optional<std::filesystem::path> picture; // a PNG of the overview instead of the window
    Command command;
};

/// Reads the arguments, UTF-8, without the program's name.
[[nodiscard]] core::Result<Options, UsageError>
parseOptions(std::span<const std::string> arguments);

/// The value of --language wherever it stands, so that wrong usage too is told in it.
[[nodiscard]] std::optional<ui::Language> languageOption(std::span<const std::string> arguments);

} // namespace starvane::app
