// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarm/alarm.h"

#include <QString>

namespace starvane::ui {

/// "On-time fulfilment: 3.20 points, under the line of 4.00"; no full stop. @p name is the alarm's
/// in the reader's language.
[[nodiscard]] QString describe(const core::Alarm &alarm, const QString &name);

} // namespace starvane::ui
