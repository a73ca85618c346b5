// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "app/console.h"
#include "app/places.h"

namespace starvane::app {

/// Carries a command out, OpenWindow excepted. Opens the ledger and the packs if it needs them.
[[nodiscard]] ExitCode
runCommand(const Command &command, const Places &places, const Console &console);

} // namespace starvane::app
