// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace starvane::ui {

/// A sentence that stays on the screen, in the language of the moment it is asked for.
using Retold = std::function<QString()>;

} // namespace starvane::ui
