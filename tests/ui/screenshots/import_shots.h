// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_bench.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace starvane::tests {

using Shoot = std::function<void(QWidget &widget, const QString &name)>;

/// The page of imports, with a year of files.
void shootImports(ui::MainWindow &window, const QString &size, const Shoot &shoot);
/// The questions that an import may ask: the mapping of columns, the order of dates, the days.
void shootQuestions(ui::MainWindow &window, const WindowBench &bench, const QString &size,
                    const Shoot &shoot);

} // namespace starvane::tests
