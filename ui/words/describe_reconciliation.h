// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/reconciliation.h"
#include "ui/words/language.h"

#include <QString>
#include <QStringList>

// Why the back office shows something else, in sentences.

namespace starvane::ui {

/// "Answered within 24 h, 20 Feb 2023: the back office shows 87.0 %, the files give 90.1 %.", or
/// what is missing for that.
[[nodiscard]] QString describe(const core::Reconciliation &reconciliation, Language language);

/// "It would be 87.0 % if automatic replies did not count; records that change: 12."
[[nodiscard]] QString
describe(const core::Explanation &explanation, const core::Reconciliation &reconciliation);

/// The sentences of what may explain the difference, the best first: missing files, and whatever
/// comes closer to the reading than the files do.
[[nodiscard]] QStringList describeExplanations(const core::Reconciliation &reconciliation);

/// The conclusion: "That explains the reading." of the first explanation, or that none does; empty
/// where there is nothing to explain.
[[nodiscard]] QString describeOutcome(const core::Reconciliation &reconciliation);

} // namespace starvane::ui
