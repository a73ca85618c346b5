// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QCoreApplication>

namespace starvane::ui {

/// Writes when something was imported.
class ImportTime {
    Q_DECLARE_TR_FUNCTIONS(ImportTime)

public:
    /// "15 Nov 2025 10:24" by the clock of this computer: an import is its matter, not the store's.
    [[nodiscard]] static QString text(core::Instant instant);
};

} // namespace starvane::ui
