// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace starvane::ui {

/// "France", "法国" for "FR": the name in the language of the default locale. What is no country's
/// code comes back as it is.
[[nodiscard]] QString countryName(std::string_view code);

} // namespace starvane::ui
