// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/table_model.h"

namespace starvane::ui {

/// A TableModel for a TwoLineDelegate.
class TwoLineModel : public TableModel {
    Q_OBJECT

public:
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

protected:
    using TableModel::TableModel;

    /// A cell's first line.
    [[nodiscard]] virtual QString shown(int row, int column) const = 0;
    /// Empty: the cell has none, as by default.
    [[nodiscard]] virtual QString secondLine(int row, int column) const;
    /// A cell's tool tip, mark, tone, and what else a role may ask for.
    [[nodiscard]] virtual QVariant look(int row, int column, int role) const = 0;
};

} // namespace starvane::ui
