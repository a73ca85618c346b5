// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace starvane::ui {

/// The look of every table: whole rows, no grid, no row numbers; Tab leaves it.
void dressTable(QTableView &table);

/// The table grows no taller than its rows.
void fitRows(QTableView &table);

/// Nor does the card around it, which holds nothing else.
void fitHeight(QTableView &table);

} // namespace starvane::ui
