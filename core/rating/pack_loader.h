// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"

namespace starvane::core {

/// Reads a pack's folder; its SQL is checked by checkRules(). Throws BrokenRules, FileUnusable and
/// std::filesystem::filesystem_error.
[[nodiscard]] Pack loadPack(const std::filesystem::path &folder);

} // namespace starvane::core
