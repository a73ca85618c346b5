// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace starvane::tests {

/// The texts of a widget's visible labels, buttons, boxes and table headings that have less room
/// than they need, or stand out over their parent's edge. Labels that elide by design, with the
/// whole text in their tool tip, are none of them.
[[nodiscard]] QStringList cutTexts(const QWidget &widget);

} // namespace starvane::tests
