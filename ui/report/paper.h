// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace starvane::ui {

/// The sheets that a report is laid out for.
enum class Paper { A4, Letter };

} // namespace starvane::ui
