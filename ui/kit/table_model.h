// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace starvane::ui {

/// A read-only table with a fixed set of columns, each with a title; its rows are replaced as a
/// whole.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    TableModel(int columns, QObject *parent);

    [[nodiscard]] virtual std::size_t rows() const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    /// Whether a column's texts stand at the right, as numbers do.
    [[nodiscard]] virtual bool isRight(int column) const;
    /// The value of Qt::TextAlignmentRole.
    [[nodiscard]] QVariant alignment(int column) const;

private:
    int m_columns;
};

} // namespace starvane::ui
