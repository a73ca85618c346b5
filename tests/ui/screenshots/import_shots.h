// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screenshots/album.h"

namespace starvane::tests {

/// The page of imports, with a year of files.
void shootImports(ui::MainWindow &window, const Album &album);
/// The questions that an import may ask: the mapping of columns, the order of dates, the days.
void shootQuestions(ui::MainWindow &window, const WindowBench &bench, const Album &album);

} // namespace starvane::tests
