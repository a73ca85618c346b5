// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"

#include <map>
#include <string>

namespace starvane::core {

/// What a pack's parameters and lists of words are called in front of people, by the key of
/// setStore() ("parameter.confirm_hours"): from its names.toml, none where it has no such file.
/// BrokenRules when that is wrong, or names what the pack does not have.
[[nodiscard]] Result<std::map<std::string, Text>> settingNames(const Pack &pack);

} // namespace starvane::core
