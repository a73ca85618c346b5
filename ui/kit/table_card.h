// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/theme/theme.h"

class QTableView;

namespace starvane::ui {

class ColumnFit;
class TableModel;
class TwoLineDelegate;

/// A card with nothing but a table: as tall as its rows at the most, with its menu, in the language
/// that is on.
class TableCard final : public Card {
    Q_OBJECT

public:
    /// @p model must outlive it; the column @p wide has long texts, which give way.
    TableCard(TableModel &model, int wide, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &table() const { return *m_table; }
    void setTheme(const Theme &theme);
    /// To be called after the rows have changed.
    void fitColumns();

protected:
    void changeEvent(QEvent *event) override;

private:
    TableModel &m_model;
    QTableView *m_table;
    ColumnFit *m_fit; // m_table's
    TwoLineDelegate *m_delegate; // null: the model has no second lines
};

} // namespace starvane::ui
