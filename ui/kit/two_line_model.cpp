// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/two_line_model.h"

#include "ui/kit/two_line_delegate.h"

namespace starvane::ui {

QVariant TwoLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case SecondLineRole:
        return secondLine(row, column);
    case Qt::AccessibleTextRole:
        return QString(shown(row, column) + QLatin1Char(' ') + secondLine(row, column)).trimmed();
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return look(row, column, role);
    }
}

QString TwoLineModel::secondLine(int /*row*/, int /*column*/) const
{
    return {};
}

} // namespace starvane::ui
