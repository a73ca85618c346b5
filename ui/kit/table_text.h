// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QAction;
class QKeySequence;
class QTableView;

namespace starvane::ui {

/// The columns that are not hidden, in the order in which they stand.
[[nodiscard]] std::vector<int> seenColumns(const QTableView &table);
/// The selected rows as they stand, with the titles of the columns that are seen above them: cells
/// apart by tabs, rows by line feeds. Empty when nothing is selected.
[[nodiscard]] QString selectedText(const QTableView &table);
/// An action of the table by keys alone, while it has the focus. The table's.
[[nodiscard]] QAction *addKey(QTableView &table, const QKeySequence &keys);
/// Lets Ctrl+C put that on the clipboard. The action is the table's; its text is up to the caller.
QAction *addCopyAction(QTableView &table);

} // namespace starvane::ui
