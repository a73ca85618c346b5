// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include <iosfwd>

class QCoreApplication;

namespace starvane::app {

using ParsedOptions = core::Result<Options, UsageError>;

/// Runs the command that was asked for and returns the process's exit code. @p options may be a
/// usage error, which is told. The window is not for here.
[[nodiscard]] int runCommandLine(QCoreApplication &application, const ParsedOptions &options,
                                 ui::Language language, std::ostream &out, std::ostream &err);

} // namespace starvane::app
