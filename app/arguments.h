// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace starvane::app {

/// The process's arguments in UTF-8, without the program's name; on Windows from the wide command
/// line, since argv has lost there what the code page cannot hold.
[[nodiscard]] std::vector<std::string> utf8Arguments(int argc, char **argv);

/// Does standard error go to a terminal?
[[nodiscard]] bool errorsGoToTerminal();

/// Is there a display, or another platform chosen? Asked before Qt, which ends the process if not.
[[nodiscard]] bool canOpenWindows();

} // namespace starvane::app
