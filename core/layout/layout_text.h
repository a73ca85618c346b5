// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <string>

namespace starvane::core {

/// A layout as the TOML text that parseLayout() reads back equal, but for the file's name.
[[nodiscard]] std::string layoutText(const Layout &layout);

} // namespace starvane::core
