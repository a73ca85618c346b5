// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/speech.h"

#include <QString>

#include <string>

namespace starvane::ui {

/// A zone by its name in the IANA database, as people say it: "Beijing time", "UTC+7"; the name
/// itself where clocks are changed twice a year.
[[nodiscard]] QString zoneText(const std::string &zone, const Speech &speech = {});
/// The title of a column of times on a zone's clock: "Beijing time", "Time (UTC+7)".
[[nodiscard]] QString clockText(const std::string &zone, const Speech &speech = {});

} // namespace starvane::ui
