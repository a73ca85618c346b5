// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screenshots/album.h"

namespace starvane::tests {

/// Every page with the sample stores, which the window's ledger must hold.
void shootDemo(ui::MainWindow &window, const Album &album);

} // namespace starvane::tests
