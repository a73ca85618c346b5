// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace starvane::ui {

/// What a cell of a TwoLineDelegate shows beside its DisplayRole; all may be missing.
enum TwoLineRole {
    SecondLineRole = Qt::UserRole + 100, // QString, smaller and muted under the first line
    MarkRole, // int of State: its shape before the first line
    ToneRole, // int of State: the colour of the first line, which is bold; or plainTone
    StarsRole, // double: a star before the first line
};

/// The first line is bold and no colour tells anything.
constexpr int plainTone = -1;

/// Paints cells of two lines, and marks. Knows roles, not models.
class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TwoLineDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// The second line of a column's cells is left to a widget that stands in them.
    void leaveSecondLine(int column) { m_leftColumn = column; }
    /// Where the second line stands in a cell.
    [[nodiscard]] static QRect secondLine(const QRect &cell);
    /// How tall a row must be.
    [[nodiscard]] static int rowHeight();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// A widget in a cell has all of it.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintShape(QPainter &painter, QRect &line, const QModelIndex &index) const;

    Theme m_theme;
    int m_leftColumn = -1;
};

} // namespace starvane::ui
