// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace starvane::ui {

/// A zone by its name in the IANA database, as people say it: "Asia/Shanghai"; "UTC+7" for
/// "Etc/GMT-7", whose sign says the opposite of what everybody takes it for.
[[nodiscard]] QString zoneText(const std::string &zone);

} // namespace starvane::ui
