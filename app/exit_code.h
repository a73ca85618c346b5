// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace starvane::app {

/// What the process hands back.
enum class ExitCode {
    Done = 0, // also when nothing was new
    Incomplete = 1, // nothing or only part could be used
    WrongUsage = 2,
    Alarm = 3,
};

} // namespace starvane::app
