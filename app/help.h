// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "app/console.h"

namespace starvane::app {

[[nodiscard]] ExitCode showHelp(const ShowHelp &command, const Console &console);
[[nodiscard]] ExitCode showVersion(const Console &console);

} // namespace starvane::app
