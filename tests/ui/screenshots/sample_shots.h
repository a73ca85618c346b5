// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screenshots/album.h"

namespace starvane::tests {

/// Pages and dialogs with made-up content that is harder than a sample store's: long names, no
/// data, small samples, many duties.
void shootSamples(ui::MainWindow &window, const Album &album);

} // namespace starvane::tests
