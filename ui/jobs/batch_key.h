// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

namespace starvane::ui {

/// A batch's id in a signal: moc 6.4 cannot make a meta type of an enum over long.
struct BatchKey {
    core::BatchId id;
};

} // namespace starvane::ui
