// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/figure_rows.h"

#include <QObject>

#include <filesystem>

class QAction;
class QPoint;
class QTableView;

namespace starvane::ui {

/// What a table shows, in its order: the columns that are seen, and the second lines of cells in
/// columns of their own. Numbers that stand at the right are numbers, percentages fractions; all
/// else is text.
[[nodiscard]] core::MemoryRows shownRows(const QTableView &table);

/// Who copies from a table: its menu the selected rows, or its page something else.
enum class Copying { Rows, ByPage };

/// A table's context menu, in the application's language: copy, export what is shown as CSV or
/// workbook. The table's child.
class TableMenu final : public QObject {
    Q_OBJECT

public:
    explicit TableMenu(QTableView &table, Copying copying = Copying::Rows);

    /// Writes the rows into a file, by its ending; off the ui thread. A failure is told in a box.
    void exportTo(const std::filesystem::path &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The table's actions that have a text: a key alone is no entry.
    void popUp(QPoint place);
    void askForFile();
    void tell(const core::Error &error);
    void retranslate();

    QTableView &m_table;
    QAction *m_copy; // null: the page copies
    QAction *m_export;
};

} // namespace starvane::ui
