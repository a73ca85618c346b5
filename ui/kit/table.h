// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace starvane::ui {

/// The look of every table: whole rows, no grid, no row numbers; Tab leaves it.
void dressTable(QTableView &table);

/// Neither the table nor the card around it grows taller than its rows.
void fitHeight(QTableView &table);

} // namespace starvane::ui
